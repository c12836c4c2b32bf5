package io.anju.world;

import io.anju.world.WorldPhotos.Motif;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A case of today with its work, moved on act by act. */
record Ongoing(Teller teller, WorldCase told, CaseWork work) {

    static Ongoing of(Teller teller, @Nullable Tale tale) {
        if (tale == null) {
            throw new IllegalStateException("today has no such tale");
        }
        var told = new WorldCase(teller, tale);
        return new Ongoing(teller, told, new CaseWork(teller, told));
    }

    void verify(boolean chargeable) {
        told.desk(
                "verification", Map.of("liability", chargeable ? "OWN_PART" : "COMMON_PART", "chargeable", chargeable));
    }

    /** The reporter adds a picture afterwards. */
    void photo(String login, Motif motif) {
        var file = teller.door().upload(login, "/api/files", "现场.jpg", WorldPhotos.of(motif));
        teller.door()
                .post(
                        login,
                        "/api/my/requests/" + told.id() + "/acts",
                        Map.of("verb", "ADD_FILES", "files", List.of(file)));
    }
}
