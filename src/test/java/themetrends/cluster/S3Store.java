package themetrends.cluster;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A server of its own that speaks S3, with one bucket; and what Hadoop needs to speak to it. */
final class S3Store implements AutoCloseable {
    private static final String BUCKET = "policy";

    private final Service server;
    private final URI endpoint;
    private final HttpClient http = HttpClient.newHttpClient();

    private S3Store(Service server, URI endpoint) {
        this.server = server;
        this.endpoint = endpoint;
    }

    /** Hadoop's client for S3. */
    static List<Path> client() throws IOException {
        try (Stream<Path> jars = Files.list(Artifacts.extra("s3"))) {
            return jars.sorted().toList();
        }
    }

    static S3Store start(Path folder) throws IOException, InterruptedException {
        URI endpoint = URI.create("http://127.0.0.1:" + freePort());
        Path properties = Files.writeString(
                folder.resolve("s3.properties"),
                String.join(
                        "\n",
                        "s3proxy.authorization=none",
                        "s3proxy.endpoint=" + endpoint,
                        // In memory. The one on disk takes folders for objects.
                        "jclouds.provider=transient",
                        "jclouds.identity=any",
                        "jclouds.credential=any"));
        Service server = Service.start(
                "s3",
                folder,
                Map.of(),
                List.of(Artifacts.extra("s3proxy-jar-with-dependencies.jar").toString()),
                List.of("org.gaul.s3proxy.Main", "--properties", properties.toString()));
        S3Store store = new S3Store(server, endpoint);
        try {
            server.await("Started ServerConnector|Started Server");
            store.put("", "");
        } catch (IOException | InterruptedException | RuntimeException | Error e) {
            server.close();
            throw e;
        }
        return store;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Stores all files of a folder under a name. */
    void upload(Path folder, String name) throws IOException, InterruptedException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                put("/" + name + "/" + folder.relativize(file), Files.readString(file));
            }
        }
    }

    /** All files under a name that the input and the settings determine, by path. */
    Map<String, String> download(String name, Path into) throws IOException, InterruptedException {
        String list = get(at("") + "?list-type=2&max-keys=1000&prefix=" + name + "/");
        Matcher key = Pattern.compile("<Key>([^<]*[^</])</Key>").matcher(list);
        while (key.find()) {
            Path file = into.resolve(key.group(1).substring(name.length() + 1));
            Files.createDirectories(file.getParent());
            Files.writeString(file, get(at("/" + key.group(1)).toString()), StandardCharsets.ISO_8859_1);
        }
        return Results.of(into);
    }

    private String get(String url) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url)).build();
        HttpResponse<String> response =
                http.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.ISO_8859_1));
        if (response.statusCode() != 200) {
            throw new IOException(url + ": " + response.statusCode() + " " + response.body());
        }
        return response.body();
    }

    private void put(String path, String content) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(at(path))
                .PUT(HttpRequest.BodyPublishers.ofString(content))
                .build();
        HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new IOException(path + ": " + response.statusCode() + " " + response.body());
        }
    }

    private URI at(String path) {
        try {
            return URI.create(endpoint + new URI(null, null, "/" + BUCKET + path, null).toASCIIString());
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }

    static String url(String name) {
        return "s3a://" + BUCKET + "/" + name;
    }

    /** What a run must be told of it, as {@code name=value}; the same settings serve any S3-compatible store. */
    List<String> settings() {
        return List.of(
                "spark.hadoop.fs.s3a.endpoint=" + endpoint,
                "spark.hadoop.fs.s3a.endpoint.region=us-east-1",
                "spark.hadoop.fs.s3a.path.style.access=true",
                // This server knows no deletion of many objects at once.
                "spark.hadoop.fs.s3a.multiobjectdelete.enable=false",
                "spark.hadoop.fs.s3a.access.key=any",
                "spark.hadoop.fs.s3a.secret.key=any");
    }

    @Override
    public void close() {
        server.close();
    }
}
