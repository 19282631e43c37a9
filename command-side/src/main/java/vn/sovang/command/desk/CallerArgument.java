package vn.sovang.command.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.util.WebUtils;
import vn.sovang.log.AnswerKey;
import vn.sovang.platform.account.Account;
import vn.sovang.platform.http.Problem;
import vn.sovang.platform.http.ReadRequest;
import vn.sovang.platform.http.Refused;

/** Tells a web handler who is calling, and under which idempotency key. */
public class CallerArgument implements HandlerMethodArgumentResolver, WebMvcConfigurer {

    private static final String HEADER = "Idempotency-Key";
    private static final int MAX_KEY = 100;

    /** Nobody sends it, so the description of the addresses does not ask for it. */
    public CallerArgument() {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Caller.class);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Caller.class;
    }

    @Override
    public Caller resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        Authentication authentication =
                Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication());
        Account account = (Account) Objects.requireNonNull(authentication.getPrincipal());
        HttpServletRequest http =
                Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class));
        return new Caller(account, account.username(), null, key(account, http));
    }

    private static Optional<Caller.Keyed> key(Account account, HttpServletRequest request) {
        String key = request.getHeader(HEADER);
        if (key == null) {
            return Optional.empty();
        }
        if (key.isEmpty()
                || key.length() > MAX_KEY
                || key.chars().anyMatch(unit -> unit < ' ' || unit > '~')) {
            throw new Refused(Problem.invalid(HEADER, "must be 1 to 100 printable characters"));
        }
        String line = request.getMethod() + " " + request.getRequestURI();
        return Optional.of(
                new Caller.Keyed(
                        new AnswerKey(account.username(), line, key), hash(line, request)));
    }

    private static byte[] hash(String line, HttpServletRequest request) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(line.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) '\n');
            ReadRequest read =
                    Objects.requireNonNull(WebUtils.getNativeRequest(request, ReadRequest.class));
            return digest.digest(read.body());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
