package io.anju.http;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Closes what an answer says with the key of whoever asked, of which only a hash is kept. The database, its backups and
 * whoever reads them know nothing of the people in it, so that nobody has to look through all answers for one person
 * (Y-10, T7).
 */
final class AnswerSeal {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec secret;

    private AnswerSeal(SecretKeySpec secret) {
        this.secret = secret;
    }

    static AnswerSeal of(IdempotencyKey key) {
        return new AnswerSeal(new SecretKeySpec(hash("seal:" + key.principal() + ':' + key.key()), "AES"));
    }

    /** What finds an answer again and does not tell its key. */
    static String found(String key) {
        return HexFormat.of().formatHex(hash("find:" + key));
    }

    byte[] close(byte[] said) {
        var nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        try {
            var closed = cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(said);
            return ByteBuffer.allocate(NONCE + closed.length)
                    .put(nonce)
                    .put(closed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] open(byte[] closed) {
        try {
            return cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(closed, NONCE))
                    .doFinal(closed, NONCE, closed.length - NONCE);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
        var cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, secret, new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }

    private static byte[] hash(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
