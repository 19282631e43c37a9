package vn.sovang.platform.http;

import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** A parameter whose bytes are no UTF-8 is found out only when the first parameter is read. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
public class UndecodableParameters {

    @ExceptionHandler
    ResponseEntity<Object> undecodable(InvalidParameterException failure) {
        return Problem.of(400, "invalid-request", "A parameter of the address is not UTF-8.")
                .answer();
    }
}
