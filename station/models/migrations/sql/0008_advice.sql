-- What the policy advisor reads, by time: what left, what came back, what went wrong.
create index parcel_by_shipping on parcel (shipped_at) where shipped_at is not null;
create index event_returns on event (recorded_at) include (client_id, unit_id) where kind = 'return';
create index exception_by_opening on exception_case (opened_at);
