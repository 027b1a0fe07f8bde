package se.tertial.plan.rules.builtin;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeSet;
import se.tertial.plan.rules.Bilingual;
import se.tertial.plan.rules.MessageTemplate;
import se.tertial.plan.rules.check.RuleDescriptor;

/**
 * What a rule of the library says, from the file beside its class that is named by its id: {@code S01.properties}, in
 * UTF-8, every text as {@code key.sv} and {@code key.en}.
 */
public final class RuleTexts {

    private static final String SWEDISH = ".sv";
    private static final String ENGLISH = ".en";
    private static final String MESSAGES = "message";

    private final Properties texts = new Properties();
    private final String id;

    private RuleTexts(Class<?> rule, String id) {
        this.id = id;
        String name = id + ".properties";
        try (InputStream file = Objects.requireNonNull(rule.getResourceAsStream(name), name)) {
            texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads the texts of a rule.
     *
     * @param rule the class of the rule
     * @param id its id
     * @return the texts
     */
    public static RuleTexts of(Class<?> rule, String id) {
        return new RuleTexts(rule, id);
    }

    /** {@return a descriptor with id, title, rationale, basis, advice and messages} */
    public RuleDescriptor.Builder describe() {
        RuleDescriptor.Builder descriptor = RuleDescriptor.builder()
                .id(id)
                .title(text("title"))
                .rationale(text("rationale"))
                .basis(text("basis"))
                .advice(text("advice"));
        for (String name : new TreeSet<>(texts.stringPropertyNames())) {
            if (name.startsWith(MESSAGES) && name.endsWith(SWEDISH)) {
                String key = name.substring(0, name.length() - SWEDISH.length());
                String message = key.equals(MESSAGES) ? RuleDescriptor.MESSAGE : key.substring(MESSAGES.length() + 1);
                descriptor.putMessages(message, new MessageTemplate(text(key)));
            }
        }
        return descriptor;
    }

    /**
     * What a parameter does.
     *
     * @param parameter its name
     * @return the words
     */
    public Bilingual help(String parameter) {
        return text("parameter." + parameter);
    }

    private Bilingual text(String key) {
        return Bilingual.of(texts.getProperty(key + SWEDISH, ""), texts.getProperty(key + ENGLISH, ""));
    }
}
