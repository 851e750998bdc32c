package dev.bootsmith.emulator.device;

import java.util.ArrayList;
import java.util.List;

/**
 * Carries interrupt messages from I/O APICs and local APICs to local APICs.
 *
 * @sdm Vol. 3A, 10.6 (issuing interprocessor interrupts)
 */
public final class ApicBus {
    static final int DELIVERY_LOWEST = 1;

    private final List<LocalApic> targets = new ArrayList<>();

    void add(LocalApic apic) {
        targets.add(apic);
    }

    /** Sends to whoever a destination names; lowest priority goes to the one of them with the lowest task priority, the first of equals. */
    public void send(ApicMessage message) {
        LocalApic best = null;
        for (LocalApic apic : targets) {
            if (!apic.isAddressed(message)) {
                continue;
            }
            if (message.deliveryMode() != DELIVERY_LOWEST) {
                apic.deliver(message);
            } else if (best == null || apic.taskPriority() < best.taskPriority()) {
                best = apic;
            }
        }
        if (best != null) {
            best.deliver(message);
        }
    }

    /** Sends to all but one, whatever the destination of the message. */
    void sendToOthers(LocalApic sender, ApicMessage message) {
        for (LocalApic apic : targets) {
            if (apic != sender) {
                apic.deliver(message);
            }
        }
    }
}
