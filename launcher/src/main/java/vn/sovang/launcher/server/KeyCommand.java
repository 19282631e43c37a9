package vn.sovang.launcher.server;

import picocli.CommandLine.Command;

@Command(
        name = "key",
        description = {
            "Prints a new key that signs checkpoints, for SOVANG_PROOF_KEY or the file signing-key.",
            "It is called as SOVANG_PROOF_ORIGIN says. Whoever has it signs in your name."
        })
public final class KeyCommand implements Runnable {

    @Override
    public void run() {
        System.out.println(SigningKey.fresh().line());
    }
}
