package dev.bootsmith.debugger.dap;

import dev.bootsmith.debugger.session.TargetStop;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The one thread that touches the machine. Requests that look at it wait in line; a guest that runs is stopped for them and goes on afterwards, unless it has met
 * something.
 */
final class GuestRunner implements AutoCloseable {
    private final ExecutorService thread = Executors.newSingleThreadExecutor(task -> {
        Thread created = new Thread(task, "guest");
        created.setDaemon(true);
        return created;
    });
    /** Somebody waits for the machine. */
    private final AtomicBoolean wanted = new AtomicBoolean();
    /** The user wants the guest to stop. */
    private final AtomicBoolean paused = new AtomicBoolean();

    /** Does something with the machine as soon as it stands still. */
    <T> CompletableFuture<T> ask(Callable<T> question) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        wanted.set(true);
        thread.execute(() -> {
            wanted.set(false);
            try {
                answer.complete(question.call());
            } catch (Exception e) {
                answer.completeExceptionally(e);
            }
        });
        return answer;
    }

    /**
     * Runs the guest.
     *
     * @param action is given the question whether to stop
     * @param stopped is told why the guest stands still in the end
     */
    void run(Function<BooleanSupplier, TargetStop> action, Consumer<TargetStop> stopped) {
        paused.set(false);
        thread.execute(() -> step(action, stopped));
    }

    private void step(Function<BooleanSupplier, TargetStop> action, Consumer<TargetStop> stopped) {
        TargetStop stop = action.apply(() -> paused.get() || wanted.get());
        if (stop.kind() == TargetStop.Kind.INTERRUPTED && !paused.get()) {
            thread.execute(() -> step(action, stopped));
        } else {
            stopped.accept(stop);
        }
    }

    void pause() {
        paused.set(true);
    }

    @Override
    public void close() {
        paused.set(true);
        thread.shutdown();
    }
}
