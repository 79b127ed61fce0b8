package themetrends.cluster;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;

/** Hadoop's own small cluster, a name node and a data node, in a process of its own. */
final class Hdfs implements AutoCloseable {
    private final Service service;
    private final String url;

    private Hdfs(Service service, String url) {
        this.service = service;
        this.url = url;
    }

    static Hdfs start(Path folder) throws InterruptedException {
        String[] own = System.getProperty("java.class.path").split(System.getProperty("path.separator"));
        List<String> classPath = Stream.concat(
                        Stream.of(
                                Artifacts.extra("hadoop-client-minicluster.jar").toString()),
                        Arrays.stream(own))
                // The tests' own log configuration keeps quiet, and its port is told in the log.
                .toList();
        Path details = folder.resolve("hdfs.json");
        Service service = Service.start(
                "hdfs",
                folder,
                Map.of(),
                classPath,
                List.of(
                        "-Dtest.build.data=" + folder.resolve("hdfs-data"),
                        "-Dthemetrends.log=info",
                        "org.apache.hadoop.mapreduce.MiniHadoopClusterManager",
                        "-nomr",
                        "-datanodes",
                        "1",
                        "-format",
                        "-writeDetails",
                        details.toString()));
        try {
            String port = service.await("Started MiniDFSCluster -- namenode on port (\\d+)");
            return new Hdfs(service, "hdfs://localhost:" + port);
        } catch (InterruptedException | RuntimeException | Error e) {
            service.close();
            throw e;
        }
    }

    String url(String path) {
        return url + path;
    }

    FileSystem files() throws IOException {
        return FileSystem.get(URI.create(url), new Configuration());
    }

    /** Copies a folder of this machine. */
    void upload(Path folder, String path) throws IOException {
        files().copyFromLocalFile(
                        new org.apache.hadoop.fs.Path(folder.toUri()), new org.apache.hadoop.fs.Path(url(path)));
    }

    @Override
    public void close() {
        service.close();
    }
}
