package vn.sovang.launcher.demo;

import java.util.List;
import java.util.stream.Stream;

/** Communes, wards and towns of Quảng Ninh as they stood in 2023. */
final class Places {

    record Place(String commune, String district) {

        String address() {
            return commune + ", " + district;
        }

        private boolean isNamedIn(String unitName) {
            return unitName.contains(district.replaceFirst("^(thành phố|thị xã|huyện) ", ""));
        }
    }

    private static final List<Place> ALL =
            Stream.of(
                            in(
                                    "thành phố Hạ Long",
                                    "phường Bãi Cháy",
                                    "phường Hồng Gai",
                                    "phường Hà Tu",
                                    "phường Cao Xanh",
                                    "phường Giếng Đáy",
                                    "xã Kỳ Thượng",
                                    "xã Đồng Sơn",
                                    "xã Tân Dân",
                                    "xã Quảng La"),
                            in(
                                    "thành phố Cẩm Phả",
                                    "phường Cửa Ông",
                                    "phường Mông Dương",
                                    "phường Quang Hanh",
                                    "xã Cộng Hòa",
                                    "xã Dương Huy"),
                            in(
                                    "thành phố Uông Bí",
                                    "phường Vàng Danh",
                                    "phường Quang Trung",
                                    "xã Thượng Yên Công"),
                            in(
                                    "thành phố Móng Cái",
                                    "phường Trà Cổ",
                                    "phường Ka Long",
                                    "xã Hải Sơn",
                                    "xã Bắc Sơn",
                                    "xã Vĩnh Thực"),
                            in(
                                    "thị xã Đông Triều",
                                    "phường Mạo Khê",
                                    "xã An Sinh",
                                    "xã Bình Khê",
                                    "xã Tràng Lương"),
                            in(
                                    "thị xã Quảng Yên",
                                    "phường Hà An",
                                    "xã Hiệp Hòa",
                                    "xã Tiền An",
                                    "xã Liên Vị"),
                            in(
                                    "huyện Vân Đồn",
                                    "xã Bản Sen",
                                    "xã Quan Lạn",
                                    "xã Minh Châu",
                                    "xã Đài Xuyên"),
                            in(
                                    "huyện Ba Chẽ",
                                    "xã Đồn Đạc",
                                    "xã Lương Mông",
                                    "xã Thanh Lâm",
                                    "xã Đạp Thanh"),
                            in(
                                    "huyện Bình Liêu",
                                    "xã Hoành Mô",
                                    "xã Đồng Văn",
                                    "xã Húc Động",
                                    "xã Lục Hồn",
                                    "xã Vô Ngại"),
                            in(
                                    "huyện Tiên Yên",
                                    "xã Hà Lâu",
                                    "xã Phong Dụ",
                                    "xã Đại Dực",
                                    "xã Yên Than"),
                            in("huyện Đầm Hà", "xã Quảng An", "xã Quảng Lâm", "xã Đại Bình"),
                            in("huyện Hải Hà", "xã Quảng Sơn", "xã Quảng Đức", "xã Cái Chiên"),
                            in("huyện Cô Tô", "thị trấn Cô Tô", "xã Đồng Tiến", "xã Thanh Lân"))
                    .flatMap(List::stream)
                    .toList();

    private Places() {}

    /** A unit named after a district stays in it; any other goes all over the province. */
    static List<Place> near(String unitName) {
        var near = ALL.stream().filter(place -> place.isNamedIn(unitName)).toList();
        return near.isEmpty() ? ALL : near;
    }

    private static List<Place> in(String district, String... communes) {
        return Stream.of(communes).map(commune -> new Place(commune, district)).toList();
    }
}
