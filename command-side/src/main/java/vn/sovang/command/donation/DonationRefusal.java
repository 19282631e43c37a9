package vn.sovang.command.donation;

import vn.sovang.command.decision.Refusal;

/** Refusals that only donations know. A donation stays cash or goods for life. */
sealed interface DonationRefusal extends Refusal {

    record IsCash() implements DonationRefusal {
        @Override
        public String code() {
            return "donation-is-cash";
        }

        @Override
        public String detail() {
            return "The donation is cash and stays so; only goods are valued or described.";
        }
    }

    record IsGoods() implements DonationRefusal {
        @Override
        public String code() {
            return "donation-is-goods";
        }

        @Override
        public String detail() {
            return "The donation is goods and stays so.";
        }
    }
}
