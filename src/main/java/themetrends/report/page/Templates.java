package themetrends.report.page;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The templates of the page. Whatever they print is escaped. */
final class Templates {
    private static final List<String> PARTS =
            List.of("report", "words", "summary", "since", "charts", "grid", "tables", "corpus", "method");

    private static final Configuration CONFIGURATION = configuration();

    private Templates() {}

    /**
     * Fills a template.
     *
     * @throws IOException if it cannot be written
     * @throws IllegalStateException if the template asks for what is not there
     */
    static void write(String template, Map<String, Object> values, Writer to) throws IOException {
        try {
            CONFIGURATION.getTemplate(template).process(values, to);
        } catch (TemplateException | ParseException e) {
            throw new IllegalStateException("the template " + template + " cannot be filled: " + e.getMessage(), e);
        }
    }

    /** Reads all templates, which takes a while the first time. */
    static void load() {
        try {
            for (String part : PARTS) {
                CONFIGURATION.getTemplate(part + ".ftlh");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Text of this program's own that is markup already. */
    static TemplateHTMLOutputModel markup(String text) {
        try {
            return HTMLOutputFormat.INSTANCE.fromMarkup(text);
        } catch (TemplateModelException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Configuration configuration() {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setClassForTemplateLoading(Templates.class, "");
        configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
        configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
        configuration.setLocale(Locale.ROOT);
        configuration.setNumberFormat("computer");
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setLocalizedLookup(false);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        return configuration;
    }
}
