package vn.sovang.query.projection;

import org.axonframework.common.transaction.Transaction;
import org.axonframework.common.transaction.TransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;

/** Spring's transactions as Axon asks for them. */
record SpringTransactions(PlatformTransactionManager manager) implements TransactionManager {

    @Override
    public Transaction startTransaction() {
        return new Started(manager, manager.getTransaction(TransactionDefinition.withDefaults()));
    }

    private record Started(PlatformTransactionManager manager, TransactionStatus status)
            implements Transaction {

        @Override
        public void commit() {
            manager.commit(status);
        }

        @Override
        public void rollback() {
            if (!status.isCompleted()) {
                manager.rollback(status);
            }
        }
    }
}
