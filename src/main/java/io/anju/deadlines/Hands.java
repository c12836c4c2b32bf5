package io.anju.deadlines;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** In whose hands a matter was, and so whose each minute of a promise was. */
final class Hands {

    private final List<Hand> hands;

    /** Of several at one instant the last holds. */
    Hands(List<Hand> hands) {
        this.hands = hands.stream().sorted(Comparator.comparing(Hand::at)).toList();
    }

    /** The same stretches, each of one party. */
    List<ClockSegment> divide(List<ClockSegment> segments) {
        var divided = new ArrayList<ClockSegment>();
        segments.forEach(segment -> divide(segment, divided));
        return divided;
    }

    /** The sums, in the order of the parties. */
    static List<PartyTime> sums(List<ClockSegment> divided) {
        var sums = new EnumMap<Party, Duration>(Party.class);
        for (var segment : divided) {
            var party = segment.party();
            if (party != null) {
                sums.merge(party, Duration.between(segment.from(), segment.to()), Duration::plus);
            }
        }
        return sums.entrySet().stream()
                .map(sum -> new PartyTime(sum.getKey(), sum.getValue().toSeconds()))
                .toList();
    }

    private void divide(ClockSegment segment, List<ClockSegment> divided) {
        var whose = segment.whose();
        if (segment.kind() == ClockSegment.Kind.CLOSED_HOURS || segment.kind() == ClockSegment.Kind.STOPPED) {
            divided.add(segment);
        } else if (whose != null && whose != WhoseTime.US) {
            divided.add(segment.of(segment.from(), segment.to(), waitedFor(whose)));
        } else {
            byHand(segment, divided);
        }
    }

    private void byHand(ClockSegment segment, List<ClockSegment> divided) {
        var from = segment.from();
        var party = Party.DESK;
        for (var hand : hands) {
            if (!hand.at().isBefore(segment.to())) {
                break;
            }
            if (hand.at().isAfter(from) && hand.party() != party) {
                divided.add(segment.of(from, hand.at(), party));
                from = hand.at();
            }
            party = hand.party();
        }
        divided.add(segment.of(from, segment.to(), party));
    }

    private static @Nullable Party waitedFor(WhoseTime whose) {
        return switch (whose) {
            case CUSTOMER -> Party.CUSTOMER;
            case SUPPLIER -> Party.PARTS;
            case CONTRACTOR -> Party.CONTRACTOR;
            case NOBODY -> Party.NOBODY;
            case US -> null;
        };
    }
}
