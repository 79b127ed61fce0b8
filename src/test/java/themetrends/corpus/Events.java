package themetrends.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;

/** An event made up for tests. */
final class Events {
    static final String FILE = """
            names = 山城读书节 | 读书节年会
            first_year = 1999
            last_edition = 20
            edition.3 = 2003
            givers = 老馆长
            message_words = 致信|来信|发表讲话|上的讲话
            reaction_words = 反响|读者表示
            reaction_headline_words = 温暖
            """;

    static final Event READING = of(FILE);

    private Events() {}

    static Event of(String file) {
        return Event.of(file.getBytes(UTF_8), "my.properties");
    }
}
