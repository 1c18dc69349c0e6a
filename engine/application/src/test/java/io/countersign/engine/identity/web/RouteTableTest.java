package io.countersign.engine.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.server.PathContainer;

class RouteTableTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "GET,/a,ADMIN; a role in ADMIN is not known",
                "GET,/a,; a role in",
                "GET,/a,AUTHOR|; a role in AUTHOR|",
                "FETCH,/a,ANYONE; the method FETCH is not known",
                "GET,a,ANYONE; does not begin with a slash",
                "GET,/{a,ANYONE; is not a pattern",
                "GET,/a; it has 2 cells",
                "GET|FETCH,/a,ANYONE; the method GET|FETCH is not known",
                "GET,/a,ANYONE,HERE; the scope HERE is not known",
            })
    void refusesALineThatItDoesNotUnderstand(String line, String why) {
        assertThatThrownBy(() -> new RouteTable(List.of("method,path,roles", line)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("Route table, line 2: ")
                .hasMessageContaining(why);
    }

    @Test
    void refusesTheSameOperationTwiceEvenUnderAnotherName() {
        assertThatThrownBy(() -> new RouteTable(List.of("GET,/a/{x},ANYONE", "GET,/a/{y},AUTHOR")))
                .hasMessageContaining("stands there twice");
    }

    @Test
    void readsSeveralMethodsInOneLine() {
        var table = new RouteTable(List.of("GET|POST,/a,NOBODY"));

        assertThat(accessOf(table, "POST", "/a")).isEqualTo(Access.of("NOBODY"));
        assertThat(table.covers("GET", "/a")).isTrue();
        assertThat(table.covers("PUT", "/a")).isFalse();
    }

    @Test
    void tellsOperationsApartByWhatTheirVariablesMayBe() {
        var table = new RouteTable(List.of("GET,/{x:a|b}/c,ANYONE", "GET,/{x:d}/c,AUTHOR"));

        assertThat(accessOf(table, "GET", "/d/c")).isEqualTo(Access.of("AUTHOR"));
        assertThat(accessOf(table, "GET", "/a/c")).isEqualTo(Access.of("ANYONE"));
    }

    @Test
    void findsTheMostSpecificRouteWhateverTheOrder() {
        var table = new RouteTable(List.of("GET,/a/**,ANYONE", "GET,/a/{x},SIGNED_IN", "GET,/a/b,AUTHOR"));

        assertThat(accessOf(table, "GET", "/a/b")).isEqualTo(Access.of("AUTHOR"));
        assertThat(accessOf(table, "HEAD", "/a/c")).isEqualTo(Access.of("SIGNED_IN"));
        assertThat(accessOf(table, "GET", "/a/c/d")).isEqualTo(Access.of("ANYONE"));
    }

    @Test
    void knowsNothingThatIsNotWritten() {
        var table = new RouteTable(List.of("GET,/a/{x},ANYONE"));

        assertThat(table.find("POST", PathContainer.parsePath("/a/b"))).isEmpty();
        assertThat(table.find("GET", PathContainer.parsePath("/a"))).isEmpty();
        assertThat(table.find("GET", PathContainer.parsePath("/a/b/"))).isEmpty();
        assertThat(table.find("TRACE", PathContainer.parsePath("/a/b"))).isEmpty();
    }

    @Test
    void readsTheTableOfTheProduct() {
        assertThat(new RouteTable().routes()).hasSizeGreaterThan(50);
    }

    private static Access accessOf(RouteTable table, String method, String path) {
        return table.find(method, PathContainer.parsePath(path)).orElseThrow().access();
    }
}
