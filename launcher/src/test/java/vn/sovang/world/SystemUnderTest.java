package vn.sovang.world;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** A fresh Sổ Vàng with an empty log, reached in any way. */
public interface SystemUnderTest {

    /** Brings in a journal; one answer per line, in order. */
    List<Answer> journal(List<String> lines);

    /** The JSON body of the answer, also of a problem. */
    JsonNode get(String pathAndQuery);
}
