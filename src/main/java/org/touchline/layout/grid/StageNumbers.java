package org.touchline.layout.grid;

import org.touchline.model.Stage;
import org.touchline.model.Touchpoint;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Where the stages of a map come in their order.
final class StageNumbers {
    /// The number of what the map has not.
    static final int NONE = -1;

    private final List<Stage> stages;
    private final Map<String, Integer> byId = new HashMap<>();
    private String lastId = "";
    private int last = NONE;

    StageNumbers(List<Stage> stages) {
        this.stages = stages;
        stages.forEach(stage -> byId.put(stage.id(), byId.size()));
    }

    Stage get(int number) {
        return stages.get(number);
    }

    /// The number of the stage that a touchpoint names.
    int number(Touchpoint touchpoint) {
        String id = touchpoint.slot().stage();
        if (!id.equals(lastId)) {
            lastId = id;
            last = byId.getOrDefault(id, NONE);
        }
        return last;
    }

    /// The number of this very stage.
    int number(Stage stage) {
        int number = byId.getOrDefault(stage.id(), NONE);
        return number >= 0 && stages.get(number) == stage ? number : NONE;
    }
}
