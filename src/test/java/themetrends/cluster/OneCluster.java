package themetrends.cluster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands one cluster to all tests that ask for it, and stops it after the last. */
final class OneCluster implements ParameterResolver {
    private record Started(Path folder, StandaloneCluster cluster) implements AutoCloseable {
        static Started now() {
            try {
                Path folder = Files.createTempDirectory("cluster-test-");
                return new Started(folder, StandaloneCluster.start(folder, S3Store.client()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public void close() throws IOException {
            cluster.close();
            List<Path> rest;
            try (Stream<Path> files = Files.walk(folder)) {
                rest = files.sorted(Comparator.reverseOrder()).toList();
            }
            for (Path file : rest) {
                Files.deleteIfExists(file);
            }
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == StandaloneCluster.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.create(OneCluster.class))
                .computeIfAbsent(Started.class, type -> Started.now(), Started.class)
                .cluster();
    }
}
