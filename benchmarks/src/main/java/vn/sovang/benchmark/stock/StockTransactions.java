package vn.sovang.benchmark.stock;

import org.axonframework.common.transaction.Transaction;
import org.axonframework.common.transaction.TransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;

/** Spring's transactions for Axon, as its Spring integration makes them. */
record StockTransactions(PlatformTransactionManager spring) implements TransactionManager {

    @Override
    public Transaction startTransaction() {
        TransactionStatus status = spring.getTransaction(TransactionDefinition.withDefaults());
        return new Transaction() {
            @Override
            public void commit() {
                if (!status.isCompleted()) {
                    spring.commit(status);
                }
            }

            @Override
            public void rollback() {
                if (!status.isCompleted()) {
                    spring.rollback(status);
                }
            }
        };
    }
}
