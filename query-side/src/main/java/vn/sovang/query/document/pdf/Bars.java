package vn.sovang.query.document.pdf;

import com.openhtmltopdf.css.parser.FSRGBColor;
import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Shape;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Draws the bars of charts, as figures with a text of their own for whoever does not see them. */
final class Bars implements FSObjectDrawerFactory, FSObjectDrawer {

    static final String TAG = "object";

    /** Of the box that the bar is drawn in, from 0 to 1. */
    static final String LENGTH = "data-length";

    private static final FSRGBColor GROUND = new FSRGBColor(0xF4, 0xEE, 0xE2);
    private static final FSRGBColor BAR = new FSRGBColor(0xA8, 0x1E, 0x2D);

    @Override
    public FSObjectDrawer createDrawer(Element element) {
        return this;
    }

    @Override
    public boolean isReplacedObject(Element element) {
        return element.getTagName().equals(TAG);
    }

    @Override
    public @Nullable Map<Shape, String> drawObject(
            Element element,
            double x,
            double y,
            double width,
            double height,
            OutputDevice device,
            RenderingContext context,
            int dotsPerPixel) {
        double length = width * Double.parseDouble(element.getAttribute(LENGTH));
        device.setColor(GROUND);
        device.fillRect((int) x, (int) y, (int) width, (int) height);
        device.setColor(BAR);
        device.fillRect((int) x, (int) y, (int) Math.ceil(length), (int) height);
        return null;
    }
}
