package se.tertial.plan.exporter.yaml.read;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * What to tell a person whose file is no YAML, or YAML that is not read here.
 *
 * @param words what is wrong and what to do, in one line
 * @param mark where; empty for where the parser stands
 */
record Advice(String words, Optional<Mark> mark) {

    static final String ALIAS =
            "an alias is not read here: write out what it stands for; text that begins with '*'" + " goes in quotes";
    static final String ANCHOR = "an anchor is not read here: leave it out; text that begins with '&' goes in quotes";
    static final String TAG = "a tag is not read here: leave it out; text that begins with '!' goes in quotes";
    static final String MERGE = "'<<' merges nothing here: write the fields out; a name '<<' goes in quotes";
    static final String NO_NAME = "a field has no name: write 'name: value'; text that begins with ':' goes in quotes";
    static final String NAME_OF_PARTS =
            "the name of a field is no list or mapping: text that begins with '?', '[' or" + " '{' goes in quotes";
    static final String DIRECTIVE = "only the directive '%YAML 1.2' is read here: a comment begins with '#', and text"
            + " that begins with '%' goes in quotes";
    static final String BRACKETS = "text that begins with '[' or '{', or has ': ' in it, goes in quotes";

    /** What a parser says, its context first, and what that comes of. */
    private record Case(Pattern said, Where where, String words) {}

    private enum Where {
        START,
        END
    }

    // The first that fits counts.
    private static final List<Case> CASES = List.of(
            end(".*found character '\\\\t\\(TAB\\)'.*", "a tab stands here: write spaces in its place"),
            end(".*found character '(.)' that cannot start any token.*", "no text begins with '$1': put it in quotes"),
            end("while scanning an alias.*", ALIAS),
            end("while scanning an anchor.*", ANCHOR),
            end("while scanning a tag.*|.*undefined tag handle.*", TAG),
            end("while scanning a (YAML |TAG )?directive.*|.*Version\\{.*", DIRECTIVE),
            end(
                    "while scanning a block scalar.*found.*",
                    "a text after '|' or '>' begins on the next line; text that begins with them goes in quotes"),
            start("while scanning a quoted scalar.*", "the quotes that open here are not closed"),
            end(
                    "while scanning a double-quoted scalar.*",
                    "a backslash in double quotes begins an escape: double it, or use single quotes"),
            end(
                    ".*mapping values are not allowed here.*",
                    "a second ': ' in a line, or a line that is indented too far: put text with ': ' in quotes, and indent"
                            + " fields alike"),
            end(
                    ".*sequence entries are not allowed here.*",
                    "a list begins on the line below its name; text that begins with '- ' goes in quotes"),
            end(".*mapping keys are not allowed here.*", "text that begins with '? ' goes in quotes"),
            start(
                    "while scanning a simple key.*",
                    "a field is 'name: value', with a space after the colon; a text goes on where it is indented further"
                            + " than its name"),
            end(
                    "while parsing a flow node.*<stream end>.*",
                    "the file ends within a list or mapping in brackets; " + BRACKETS),
            start(
                    "while parsing a flow.*<stream end>.*",
                    "a list or mapping that opens here is not closed; " + BRACKETS),
            end(
                    "while parsing a flow (sequence|mapping).*",
                    "a comma is missing in a list or mapping in brackets; " + BRACKETS),
            end(".*expected the node content, but found '([^']+)'.*", "no value begins with '$1': put text in quotes"),
            end(
                    "while parsing a block (collection|mapping).*",
                    "a line that is indented otherwise than its like, or text after closing quotes or brackets: indent"
                            + " fields alike, and put all of a text in quotes"),
            end(
                    ".*<document start>.*",
                    "this belongs to nothing before it: indent fields alike, and put all of a text in quotes"));

    /** What to tell where a parser has given up. */
    static Advice on(YamlEngineException e) {
        Optional<MarkedYamlEngineException> marked =
                e instanceof MarkedYamlEngineException its ? Optional.of(its) : Optional.empty();
        String said = marked.map(its -> Objects.requireNonNullElse(its.getContext(), "") + " " + its.getProblem())
                .orElse(String.valueOf(e.getMessage()))
                .strip()
                .replace('\n', ' ');
        Optional<Mark> end = marked.flatMap(MarkedYamlEngineException::getProblemMark);
        for (Case known : CASES) {
            Matcher matcher = known.said.matcher(said);
            if (matcher.matches()) {
                Optional<Mark> start = marked.flatMap(MarkedYamlEngineException::getContextMark);
                return malformed(matcher.replaceFirst(known.words), known.where == Where.START ? start : end);
            }
        }
        return malformed(said, end);
    }

    private static Advice malformed(String words, Optional<Mark> mark) {
        return new Advice("this is no well-formed YAML: " + words, mark);
    }

    private static Case start(String said, String words) {
        return new Case(Pattern.compile(said), Where.START, words);
    }

    private static Case end(String said, String words) {
        return new Case(Pattern.compile(said), Where.END, words);
    }
}
