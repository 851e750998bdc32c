package dev.bootsmith.cli.command;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;

/**
 * Signals of the host, where its Java has them.
 *
 * <p>{@code sun.misc.Signal} is the only door to them (module {@code jdk.unsupported}, kept for this purpose by JEP 260); it
 * is reached by name because naming it draws a warning that cannot be silenced.
 */
final class HostSignal {
    private HostSignal() {}

    /** Runs the action whenever the signal arrives; does nothing on a system that has no such signal. */
    static void on(String name, Runnable action) {
        try {
            Class<?> signal = Class.forName("sun.misc.Signal");
            Class<?> handler = Class.forName("sun.misc.SignalHandler");
            InvocationHandler run = (proxy, method, arguments) -> {
                if (method.getName().equals("handle")) {
                    action.run();
                }
                return null;
            };
            Object proxy = Proxy.newProxyInstance(HostSignal.class.getClassLoader(), new Class<?>[] {handler}, run);
            signal.getMethod("handle", signal, handler)
                    .invoke(null, signal.getConstructor(String.class).newInstance(name), proxy);
        } catch (ReflectiveOperationException e) {
            // No such class, or no such signal here (Windows): dd runs on without it.
            return;
        }
    }
}
