package dev.bootsmith.debugger.gdb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.bootsmith.debugger.session.DebugSession;
import dev.bootsmith.debugger.session.TestGuest;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Clients that come, go and vanish while a guest runs that never ends: {@code 1: inc %ax; jmp 1b}. */
class GdbServerTest {
    private final DebugSession session = TestGuest.session("40ebfd", 16 << 20, 1);
    private final ExecutorService service = Executors.newSingleThreadExecutor();

    /** A gdb of a few words. */
    private static final class Client implements AutoCloseable {
        private final Socket socket;
        private final InputStream in;

        Client(int port) throws IOException {
            socket = new Socket(InetAddress.getLoopbackAddress(), port);
            socket.setSoTimeout(60_000);
            in = socket.getInputStream();
        }

        void send(String packet) throws IOException {
            int sum = packet.chars().sum() & 0xff;
            String text = "$" + packet + "#" + Character.forDigit(sum >> 4, 16) + Character.forDigit(sum & 15, 16);
            write(text);
        }

        void write(String raw) throws IOException {
            socket.getOutputStream().write(raw.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
        }

        /** The data of the next packet. */
        String receive() throws IOException {
            int c = in.read();
            while (c != '$') {
                if (c < 0) {
                    throw new IOException("the server hung up");
                }
                c = in.read();
            }
            StringBuilder data = new StringBuilder();
            for (c = in.read(); c != '#'; c = in.read()) {
                data.append((char) c);
            }
            in.readNBytes(2);
            return data.toString();
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }

    @AfterEach
    void end() {
        service.shutdownNow();
    }

    private Future<?> serve(GdbServer server, GdbServer.Start start) {
        return service.submit(() -> {
            server.serve(start);
            return true;
        });
    }

    @Test
    void aClientThatVanishesWhileTheGuestRunsLeavesItStoppedForTheNext() throws Exception {
        try (GdbServer server = new GdbServer(session, 0)) {
            Future<?> served = serve(server, GdbServer.Start.PAUSED);
            try (Client first = new Client(server.port())) {
                first.send("Z0,1234,1");
                assertEquals("OK", first.receive());
                first.send("c");
            }
            try (Client second = new Client(server.port())) {
                second.send("?");
                assertTrue(second.receive().startsWith("T05"));
                assertTrue(session.points().isEmpty(), "its breakpoints went with it");
                second.send("k");
            }
            served.get(60, TimeUnit.SECONDS);
        }
    }

    @Test
    void anInterruptStopsARunningGuestAndTheSessionLivesOn() throws Exception {
        try (GdbServer server = new GdbServer(session, 0)) {
            Future<?> served = serve(server, GdbServer.Start.PAUSED);
            try (Client client = new Client(server.port())) {
                client.send("vCont;c");
                client.write("\u0003");
                assertEquals("T02thread:01;", client.receive());
                client.send("bc");
                assertEquals("T05thread:01;replaylog:begin;", client.receive());
                client.send("vCont;c");
                client.send("p0");
                assertTrue(client.receive().startsWith("T02"), "a packet that comes too early stops it too");
                assertEquals(16, client.receive().length(), "and is answered");
                client.send("k");
            }
            served.get(60, TimeUnit.SECONDS);
        }
    }

    @Test
    void clientsComeLateAndGoAndComeAgainWhileTheGuestRunsOn() throws Exception {
        try (GdbServer server = new GdbServer(session, 0)) {
            Future<?> served = serve(server, GdbServer.Start.RUNNING);
            long[] positions = new long[2];
            for (int i = 0; i < 2; i++) {
                try (Client client = new Client(server.port())) {
                    client.send("?");
                    assertTrue(client.receive().startsWith("T"));
                    positions[i] = session.history().position();
                    client.send(i == 0 ? "D" : "k");
                    if (i == 0) {
                        assertEquals("OK", client.receive());
                    }
                }
            }
            served.get(60, TimeUnit.SECONDS);
            assertTrue(positions[1] >= positions[0]);
        }
    }

    @Test
    void noiseAndDamagedPacketsAreSurvived() throws Exception {
        try (GdbServer server = new GdbServer(session, 0)) {
            Future<?> served = serve(server, GdbServer.Start.PAUSED);
            try (Client client = new Client(server.port())) {
                client.write("GET / HTTP/1.1\r\n\r\n$g#00$#00$zz");
                client.write("#zz++--$}");
                client.write("#5d");
                client.send("m7c00,3");
                String reply = client.receive();
                while (!reply.equals("40ebfd")) {
                    reply = client.receive();
                }
                client.send("k");
            }
            served.get(60, TimeUnit.SECONDS);
        }
    }

    @Test
    void aPortThatIsTakenIsRefused() throws Exception {
        try (GdbServer server = new GdbServer(session, 0)) {
            assertThrows(IOException.class, () -> new GdbServer(session, server.port()));
        }
    }

    @Test
    void onlyThisMachineIsServed() throws Exception {
        try (GdbServer server = new GdbServer(session, 0)) {
            assertTrue(server.address().isLoopbackAddress());
        }
    }
}
