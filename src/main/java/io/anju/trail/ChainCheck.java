package io.anju.trail;

import io.anju.trail.TrailChain.Head;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Walks a company's chain from its first seal to its last and looks whether every link fits. */
@Component
class ChainCheck {

    private final TrailChain chain;
    private final ChainLinks links;
    private final ChainCounts counts;

    ChainCheck(TrailChain chain, ChainLinks links, ChainCounts counts) {
        this.chain = chain;
        this.links = links;
        this.counts = counts;
    }

    TrailVerification verify() {
        var head = Head.ORIGIN;
        long redacted = 0;
        int read;
        do {
            var batch = links.after(head.seq());
            for (var link : batch) {
                if (!link.follows(head) || !namesItsOwn(link)) {
                    return result(redacted, new TrailVerification.BrokenSeal(head.seq() + 1, link.entry()));
                }
                redacted += link.redaction() == null ? 0 : 1;
                head = new Head(link.seq(), link.hash());
            }
            read = batch.size();
        } while (read == TrailChain.BATCH);
        return result(redacted, null);
    }

    /** An entry that says what was redacted fits exactly the rows that name it: none was added, changed or removed. */
    private boolean namesItsOwn(ChainLink link) {
        var content = link.content();
        return content == null
                || !content.verb().equals(TrailRedactions.VERB)
                || content.facts()
                        .contains("\"%s\":\"%s\"".formatted(TrailRedactions.DIGEST, links.digestNamedBy(link.entry())));
    }

    private TrailVerification result(long redacted, TrailVerification.@Nullable BrokenSeal broken) {
        Optional<Head> head = chain.head();
        return new TrailVerification(
                head.map(last -> HexFormat.of().formatHex(last.hash())).orElse(null),
                counts.seals(),
                counts.unsealed(),
                redacted,
                broken);
    }
}
