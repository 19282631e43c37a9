package vn.sovang.platform.http;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Answers what the servlet container turned away by itself; asked for directly, there is nothing
 * here.
 */
@Hidden
@Controller
public class ErrorAnswers implements ErrorController {

    @RequestMapping("/error")
    ResponseEntity<Object> answer(HttpServletRequest request) {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        int code = status instanceof Integer given ? given : 404;
        return Problem.of(code, HttpCodes.codeOf(code), HttpCodes.detailOf(code)).answer();
    }
}
