package se.tertial.plan.exporter.json.sarif;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.net.URI;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelativeUriTest {

    @ParameterizedTest
    @CsvSource({
        "rapport.txt,             rapport.txt",
        "Uppföljning T2 2024.txt, Uppf%C3%B6ljning%20T2%202024.txt",
        "50 % klart?.txt,         50%20%25%20klart%3F.txt",
        "C:\\plan.txt,            C%3A%5Cplan.txt",
        "a#b.txt,                 a%23b.txt",
        "//värd/../plan.txt,      v%C3%A4rd/plan.txt",
        "./../..,                 ''",
        "😀.txt,                  %F0%9F%98%80.txt"
    })
    void aNameIsARelativeReference(String name, String uri) {
        assertEquals(uri, RelativeUri.of(name));
    }

    @Property
    void noNameLeadsElsewhere(@ForAll String name) {
        URI uri = URI.create(RelativeUri.of(name));
        assertFalse(uri.isAbsolute());
        assertEquals(null, uri.getAuthority());
        assertEquals(uri, uri.normalize());
    }
}
