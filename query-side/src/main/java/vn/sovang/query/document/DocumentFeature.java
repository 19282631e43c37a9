package vn.sovang.query.document;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import vn.sovang.query.document.highlight.Highlights;

@Configuration
@Import({ReportApi.class, Reports.class, Highlights.class})
public class DocumentFeature {}
