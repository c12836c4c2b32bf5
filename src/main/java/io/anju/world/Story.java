package io.anju.world;

import java.time.Instant;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.function.Consumer;

/** What happens in the world, in the order of its time, no matter in which order it was thought of. */
final class Story {

    private final Instant end;
    private final PriorityQueue<Scene> scenes =
            new PriorityQueue<>(Comparator.comparing(Scene::at).thenComparing(Scene::number));
    private int number;

    /**
     * @param end what would happen later has not happened yet
     */
    Story(Instant end) {
        this.end = end;
    }

    private record Scene(Instant at, int number, Runnable act) {}

    /** Lets this happen at this time; an act may itself add later ones. */
    void at(Instant at, Runnable act) {
        if (!at.isAfter(end)) {
            scenes.add(new Scene(at, number++, act));
        }
    }

    /** Plays to the end; {@code before} is told the time of each act. */
    void play(Consumer<Instant> before, Runnable after) {
        for (var scene = scenes.poll(); scene != null; scene = scenes.poll()) {
            before.accept(scene.at());
            scene.act().run();
            after.run();
        }
    }
}
