package io.anju.workforce.swap;

import io.anju.kernel.Actor;
import io.anju.kernel.Allowed;
import io.anju.workforce.StaffId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** One's own exchanges of turns. */
@RestController
class MySwapController {

    private final Swaps swaps;
    private final SwapReading reading;

    MySwapController(Swaps swaps, SwapReading reading) {
        this.swaps = swaps;
        this.reading = reading;
    }

    /**
     * Asks for an exchange.
     *
     * @param staff the colleague; nobody named means anybody who fits
     * @param theirTurn which the colleague gives for it; none means to be replaced
     */
    record SwapRequest(
            @NotNull UUID turn,
            @Nullable UUID staff,
            @Nullable UUID theirTurn,
            @Nullable @Size(max = 200) String words) {}

    record SwapAnswer(
            boolean agrees, @Nullable @Size(max = 200) String words) {}

    record AskedSwap(UUID id) {}

    @GetMapping("/api/my/swaps")
    @Allowed({})
    List<SwapView> mine(Actor actor) {
        return reading.mine(actor);
    }

    @PostMapping("/api/my/swaps")
    @Allowed({})
    @ResponseStatus(HttpStatus.CREATED)
    AskedSwap ask(Actor actor, @Valid @RequestBody SwapRequest request) {
        var colleague = request.staff() == null ? null : new StaffId(request.staff());
        return new AskedSwap(
                swaps.ask(actor, new Swaps.Asked(request.turn(), colleague, request.theirTurn(), request.words())));
    }

    @PostMapping("/api/my/swaps/{id}/answer")
    @Allowed({})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void answer(Actor actor, @PathVariable UUID id, @Valid @RequestBody SwapAnswer request) {
        swaps.answer(actor, id, request.agrees(), request.words());
    }

    @PostMapping("/api/my/swaps/{id}/withdrawal")
    @Allowed({})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(Actor actor, @PathVariable UUID id) {
        swaps.withdraw(actor, id);
    }
}
