package se.tertial.examples.benchmarks.json;

import com.dslplatform.json.DslJson;
import com.dslplatform.json.runtime.Settings;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import se.tertial.examples.benchmarks.Work;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** Libraries that write and read JSON, each with records as its documentation has it; what is null is left out. */
final class JsonPeers {

    private static final Class<PortfolioRecords> ALL = PortfolioRecords.class;

    private JsonPeers() {}

    /** The text of the file, a string, encoded by the JDK's writer: what is physically possible. */
    static Work encoded(int rows) throws Exception {
        String text = new String(JsonFiles.file(rows), StandardCharsets.UTF_8);
        return output -> {
            Writer writer = new OutputStreamWriter(output, StandardCharsets.UTF_8);
            writer.write(text);
            writer.flush();
            return writer;
        };
    }

    /** Every token seen and none kept: what is physically possible. */
    static Work skipping(int rows) throws Exception {
        byte[] file = JsonFiles.file(rows);
        JsonFactory factory = new JsonFactory();
        return output -> {
            try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), file)) {
                int tokens = 0;
                while (parser.nextToken() != null) {
                    tokens++;
                }
                return tokens;
            }
        };
    }

    static Work writingJackson3(int rows) throws Exception {
        PortfolioRecords records = records(rows);
        JsonMapper mapper = jackson3();
        return output -> {
            mapper.writeValue(output, records);
            return mapper;
        };
    }

    static Work readingJackson3(int rows) throws Exception {
        byte[] file = JsonFiles.file(rows);
        JsonMapper mapper = jackson3();
        return output -> mapper.readValue(file, ALL);
    }

    static Work writingJackson2(int rows) throws Exception {
        PortfolioRecords records = records(rows);
        com.fasterxml.jackson.databind.json.JsonMapper mapper = jackson2();
        return output -> {
            mapper.writeValue(output, records);
            return mapper;
        };
    }

    static Work readingJackson2(int rows) throws Exception {
        byte[] file = JsonFiles.file(rows);
        com.fasterxml.jackson.databind.json.JsonMapper mapper = jackson2();
        return output -> mapper.readValue(file, ALL);
    }

    static Work writingDslJson(int rows) throws Exception {
        PortfolioRecords records = records(rows);
        DslJson<Object> json = dslJson();
        return output -> {
            json.serialize(records, output);
            return json;
        };
    }

    static Work readingDslJson(int rows) throws Exception {
        byte[] file = JsonFiles.file(rows);
        DslJson<Object> json = dslJson();
        return output -> Objects.requireNonNull(json.deserialize(ALL, new ByteArrayInputStream(file)));
    }

    static Work writingGson(int rows) throws Exception {
        PortfolioRecords records = records(rows);
        Gson gson = new GsonBuilder().disableHtmlEscaping().create();
        return output -> {
            Writer writer = new OutputStreamWriter(output, StandardCharsets.UTF_8);
            gson.toJson(records, writer);
            writer.flush();
            return writer;
        };
    }

    static Work readingGson(int rows) throws Exception {
        byte[] file = JsonFiles.file(rows);
        Gson gson = new Gson();
        return output ->
                gson.fromJson(new InputStreamReader(new ByteArrayInputStream(file), StandardCharsets.UTF_8), ALL);
    }

    /** What our file holds, as records. */
    static PortfolioRecords records(int rows) throws Exception {
        return jackson3().readValue(JsonFiles.file(rows), ALL);
    }

    private static JsonMapper jackson3() {
        return JsonMapper.builder()
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .changeDefaultPropertyInclusion(its -> its.withValueInclusion(JsonInclude.Include.NON_NULL))
                .build();
    }

    private static com.fasterxml.jackson.databind.json.JsonMapper jackson2() {
        return com.fasterxml.jackson.databind.json.JsonMapper.builder()
                .defaultPropertyInclusion(JsonInclude.Value.empty().withValueInclusion(JsonInclude.Include.NON_NULL))
                .build();
    }

    private static DslJson<Object> dslJson() {
        return new DslJson<>(Settings.withRuntime().skipDefaultValues(true).includeServiceLoader());
    }
}
