package io.anju.faults;

import io.anju.journeys.Pictures;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Supplier;

/** People at work, a fault, the first write after it, everybody finishing what they began, the oracle; again and again. */
final class Rounds implements AutoCloseable {

    private static final Duration RECOVERY = Duration.ofMinutes(5);
    private static final int LATEST_MILLIS = 2_000;

    private final Ledger ledger = new Ledger();
    private final FaultOracle oracle;
    private final Shift shift;
    private final Supplier<Office> offices;
    private Question more = () -> {};

    /** Something that breaks, and is whole again or on its way there when this ends. */
    @FunctionalInterface
    interface Fault {
        void happen() throws Exception;
    }

    /** Whether something is whole. */
    @FunctionalInterface
    interface Question {
        void ask() throws Exception;
    }

    Rounds(Supplier<Office> offices, Truth truth, Path home) {
        this.offices = offices;
        this.oracle = new FaultOracle(truth, ledger, offices.get().desk(), home);
        this.shift = new Shift(offices, ledger, Pictures.png());
    }

    /** Lets the fault happen so often, each time at a random moment of the work, and prints what came of it. */
    void repeat(String name, int times, Fault fault) throws Exception {
        var series = new Series(name, ledger);
        for (var time = 0; time < times; time++) {
            shift.begin();
            series.pauseWithin(LATEST_MILLIS);
            fault.happen();
            var since = System.nanoTime();
            Patience.until("the next write after " + name, RECOVERY, () -> shift.lastTaken() > since);
            shift.end();
            series.recovered(shift.longestSilence());
            ask();
        }
        series.print();
    }

    /** From now on a process may be halted. */
    void expectHalts() {
        ledger.expectHalts();
    }

    /** From now on the clock of the application may be turned: sessions and offers end early. */
    void expectTurns() {
        offices.get().renewing();
        shift.expectTurns();
    }

    /** From now on asks this after every fault as well. */
    void askToo(Question question) {
        more = question;
    }

    void ask() throws Exception {
        oracle.ask();
        more.ask();
    }

    @Override
    public void close() {
        shift.close();
    }
}
