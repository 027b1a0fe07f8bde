package se.tertial.plan.exporter.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.tertial.plan.model.Portfolio;

/** That all is told at once, at its place, and nothing that only follows from something else. */
class ProblemsTest {

    @Test
    void tellsOfEverythingAtOnceInTheOrderOfTheFile() {
        List<FileProblem> problems = Json.problems("""
                {
                  "format": "tertial-portfolio",
                  "version": "1.0",
                  "organisation": {"name": "N", "colour": "red"},
                  "bodies": [
                    {"id": "a", "name": "A", "kind": "board"},
                    {"id": "b", "name": "B", "kind": "unit", "from": "2024-02-30", "parent": "x"},
                    {"id": "c", "name": "C", "name": "D", "kind": "unit", "parent": "y"}
                  ],
                  "plans": [{"id": "p", "title": 7, "owners": ["a"]}],
                  "extra": []
                }
                """);
        assertEquals(
                List.of(
                        "4 /organisation/colour unknown field 'colour'",
                        "6 /bodies/0/kind an unknown word",
                        "7 /bodies/1/from an unreadable date or length of time",
                        "7 /bodies/1/parent there is no body:x",
                        "8 /bodies/2/name the field 'name' is given twice",
                        "8 /bodies/2/parent there is no body:y",
                        "10 /plans/0/title a value of a wrong type",
                        "11 /extra unknown field 'extra'"),
                problems.stream()
                        .map(problem -> problem.line() + " " + problem.pointer() + " " + problem.message())
                        .toList());
        FileProblem date = problems.get(2);
        assertEquals(54, date.column());
        assertEquals(Optional.of("a day such as 2024-08-31"), date.expected());
        assertEquals(Optional.of("the string '2024-02-30'"), date.found());
        assertEquals(
                "line 7, column 54 (/bodies/1/from): an unreadable date or length of time; expected a day such as"
                        + " 2024-08-31; found the string '2024-02-30'",
                date.toString());
    }

    @Test
    void doesNotBlameReferencesToWhatCouldNotBeRead() {
        assertEquals(List.of("/plans/0/title"), pointers("""
                "plans":[{"id":"p","title":1,"focusAreas":[{"id":"f","title":"F","activities":[{"id":"a","text":"A"}]}]}],
                "targetAreas":[{"id":"t","title":"T","plan":"p"},{"id":"u","title":"U","plan":"p"}],
                "goals":[{"id":"g","text":"G","kind":"overall","within":{"kind":"activity","id":"a"}}]"""));
    }

    @Test
    void doesNotBlameReferencesToAnObjectOfWhichOnlyKindAndIdCouldBeRead() {
        assertEquals(List.of("/bodies/0"), pointers("""
                "bodies":[{"kind":"unit","id":"a"},{"id":"b","name":"B","kind":"unit","parent":"a"}]"""));
    }

    @Test
    void tellsOfEverythingInAFollowUpWhereverItsReportsStand() {
        String followUps = """
                "followUps":[7,{"reports":[{"subject":{"kind":"body","id":"x"}},true,
                {"subject":{"kind":"organisation","id":"o"},"subject":1,"comments":[{"id":"c","kind":"?"}]},
                {"subject":{"kind":"organisation","id":"u"},"comments":[{"id":"d","body":"y"}]}],
                "reports":[{"extensions":{"a":1,"a":2}}],"titel":[[{}]],"id":"f","period":"2024-T2","state":[1]},
                {"reports":{"id":"g"},"period":"2024-T3"}]""";
        List<String> expected = List.of(
                "/followUps/0",
                "/followUps/1/reports/0/subject",
                "/followUps/1/reports/1",
                "/followUps/1/reports/2/subject",
                "/followUps/1/reports/2/comments/0/kind",
                "/followUps/1/reports/3/comments/0/body",
                "/followUps/1/reports",
                "/followUps/1/reports/0/extensions/a",
                "/followUps/1/titel",
                "/followUps/1/state",
                "/followUps/2",
                "/followUps/2/reports");
        assertEquals(expected, pointers(followUps));
        assertEquals(
                expected,
                allPointers("{" + followUps
                        + ",\"organisation\":{\"name\":\"N\"},\"version\":\"1.0\",\"format\":\"tertial-portfolio\"}"));
    }

    @Test
    void doesNotBlameReferencesToCommentsOfAFollowUpThatCouldNotBeRead() {
        assertEquals(List.of("/followUps/0/period"), pointers("""
                "followUps":[{"id":"f","period":"?","reports":[{"subject":{"kind":"organisation","id":"o"},
                "comments":[{"id":"c"}]}]}],
                "importNotes":[{"code":"x","severity":"info","message":"M","subject":{"kind":"comment","id":"c"}}]"""));
    }

    @Test
    void doesNotBlameAssessmentsOnAScaleThatCouldNotBeRead() {
        assertEquals(List.of("/statusScales/0/confidence"), pointers("""
                "statusScales":[{"id":"s","version":"1","name":"S","confidence":"sure"}],
                "followUps":[{"id":"f","period":"2024","scales":{"goal":"s@1"},"reports":[
                {"subject":{"kind":"organisation","id":"o"},"assessments":[{"scale":"s@1","level":"x"}]}]}]"""));
    }

    @Test
    void tellsOnceOfEachIdThatMayHaveBelongedToAnObjectWithoutOne() {
        assertEquals(List.of("/bodies/0", "/bodies/1/parent", "/bodies/3/parent"), pointers("""
                "bodies":[{"name":"A","kind":"unit"},
                {"id":"b","name":"B","kind":"unit","parent":"x"},
                {"id":"c","name":"C","kind":"unit","parent":"x"},
                {"id":"d","name":"D","kind":"unit","parent":"y"}]"""));
    }

    @Test
    void findsTheRightPlaceBehindObjectsThatWereLeftOut() {
        assertEquals(List.of("/bodies/0/kind", "/bodies/2", "/bodies/3/parent"), pointers("""
                "bodies":[{"id":"a","name":"A","kind":"?"},{"id":"b","name":"B","kind":"unit"},5,
                {"id":"c","name":"C","kind":"unit","parent":"x"}]"""));
    }

    @Test
    void tellsWhatCameBeforeBrokenJson() {
        List<FileProblem> problems = Json.problems(
                Json.file("\"bodies\":[{\"id\":\"b\",\"name\":\"B\"}]").replace("}]}", "},{\"id\""));
        assertEquals(
                List.of("the field 'kind' is missing", "the file ends before its JSON does"),
                problems.stream().map(FileProblem::message).toList());
    }

    @Test
    void readsFieldsInAnyOrder() {
        Portfolio portfolio = Json.read("""
                {"bodies":[{"kind":"unit","name":{"sma":"b","se":"a"},"id":"b"}],"organisation":{"name":{"sma":"S","se":"N"},
                "language":"se"},"version":"1.0","format":"tertial-portfolio"}""");
        assertEquals("a", portfolio.bodies().get(0).name().plain());
        assertTrue(Json.text(portfolio).contains("\"se\": \"N\",\n      \"sma\": \"S\""));
    }

    @Test
    void looksAtNothingInAFileOfAnotherFormat() {
        assertEquals(
                List.of("/format"), allPointers("{\"format\":\"other\",\"version\":\"9\",\"bodies\":[1,2,3],\"x\":1}"));
        assertEquals(List.of(""), allPointers("{\"name\":\"a-package\",\"version\":\"2.0.0\",\"bodies\":[1]}"));
        assertEquals(List.of(""), allPointers("[{\"format\":\"tertial-portfolio\"}]"));
    }

    @Test
    void refusesAnotherMajorVersion() {
        String file = Json.file("\"x\":1").replace("\"1.0\"", "\"2.0\"");
        assertEquals(List.of("/version"), allPointers(file));
        assertEquals(List.of("/version"), allPointers(file.replace("\"2.0\"", "1.0")));
    }

    @Test
    void saysThatUnknownFieldsMayBeOfANewerVersion() {
        String newer = Json.file("\"x\":1").replace("\"1.0\"", "\"1.2\"");
        assertEquals(
                "unknown field 'x'; the file is of version 1.2, newer than 1.0, which is known here",
                Json.problems(newer).get(0).message());
        assertEquals(List.of(), Json.problems(Json.file("").replace("\"1.0\"", "\"1.2\"")));
    }

    @Test
    void tellsWhatIsMissingInAFileWithoutVersionAndOrganisation() {
        assertEquals(List.of("", "", "/x"), allPointers("{\"format\":\"tertial-portfolio\",\"x\":1}"));
    }

    @Test
    void givesAnExceptionThatSaysTheFirstProblem() {
        PlanFileException refused = assertThrows(PlanFileException.class, () -> Json.read("{}"));
        assertEquals(0, refused.untold());
        assertEquals(
                "No readable portfolio: line 1, column 1: the field 'format' is missing; expected \"format\":"
                        + " \"tertial-portfolio\"",
                refused.getMessage());
    }

    @Test
    void keepsMessagesToOneLine() {
        FileProblem problem = Json.problems(Json.file("\"a\\nb\\u202e\":1")).get(0);
        assertFalse(problem.toString().contains("\n"), problem.toString());
        assertFalse(problem.toString().contains("\u202e"), problem.toString());
        String long100 = "x".repeat(100);
        FileProblem found =
                Json.problems(Json.file("\"goals\":[\"" + long100 + "\"]")).get(0);
        assertEquals(Optional.of("the string '" + "x".repeat(60) + "…'"), found.found());
    }

    private static List<String> pointers(String fields) {
        return allPointers(Json.file(fields));
    }

    private static List<String> allPointers(String json) {
        return Json.problems(json).stream().map(FileProblem::pointer).toList();
    }
}
