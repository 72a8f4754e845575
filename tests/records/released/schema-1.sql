PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE frontstage_schema (version BIGINT PRIMARY KEY);
INSERT INTO frontstage_schema VALUES(1);
CREATE TABLE event (
    tenant         TEXT   NOT NULL,
    event_id       TEXT   NOT NULL,
    device_id      TEXT   NOT NULL,
    device_seq     BIGINT NOT NULL,
    attempt_id     TEXT   NOT NULL,
    subject        TEXT   NOT NULL,
    kind           TEXT   NOT NULL,
    body           BYTEA  NOT NULL,
    body_sha256    TEXT   NOT NULL,
    prev_sha256    TEXT   NOT NULL,
    scenario       TEXT   NOT NULL,
    content_sha256 TEXT   NOT NULL,
    engine_version TEXT   NOT NULL,
    seed           TEXT   NOT NULL,
    occurred_at    BIGINT NOT NULL,
    received_at    BIGINT,
    PRIMARY KEY (tenant, event_id),
    UNIQUE (tenant, device_id, device_seq)
);
INSERT INTO event VALUES('local','a/0','station-1',1,'a','T-0042','began',X'7b226174223a313030302c2266616374223a22626567616e222c227363656e6172696f223a22686f74656c2f6c6174652d6172726976616c222c22646967657374223a227368613235363a633066666565222c2273656564223a372c226d6f6465223a226173736573736564222c2274696d696e67223a226f6666222c226d6f6f645f74656e746873223a3530302c2272657075746174696f6e5f74656e746873223a33307d','sha256:f5a441aa5964388b309f85be72fd897feda18f7301bf87cc691cbe7f5c59d47f','','hotel/late-arrival','sha256:c0ffee','0.1.0','7',1000,NULL);
INSERT INTO event VALUES('local','a/1','station-1',2,'a','T-0042','time-passed',X'7b226174223a313030312c2266616374223a2274696d652d706173736564222c227365636f6e6473223a317d','sha256:5b4fa4fb81de2799f8263c69c40d869cbae76a9b9566d48d837f4410503dc038','sha256:aef7cf235df8f2608ee48bc330755ef65afbc8286b38a18ec5eb47fdca35c725','hotel/late-arrival','sha256:c0ffee','0.1.0','7',1001,NULL);
INSERT INTO event VALUES('local','b/0','station-1',3,'b','T-0042','began',X'7b226174223a323030302c2266616374223a22626567616e222c227363656e6172696f223a22686f74656c2f6c6174652d6172726976616c222c22646967657374223a227368613235363a633066666565222c2273656564223a372c226d6f6465223a227072616374696365222c2274696d696e67223a226f6666222c226d6f6f645f74656e746873223a3530302c2272657075746174696f6e5f74656e746873223a33307d','sha256:e62359688b20ae600ea17730f2db17ff16cb69e366cd9cbbaa01a1cb171f4157','sha256:bcc563eeb0c63c3c8a72651c91c3047fefbf013c5881f858e22fd55418ab4ff4','hotel/late-arrival','sha256:c0ffee','0.1.0','7',2000,NULL);
INSERT INTO event VALUES('local','a/2','station-1',4,'a','T-0042','ended',X'7b226174223a393030302c2266616374223a22656e646564227d','sha256:27ca28430bfa3ae6752672bb5cdcb7a703da5e21ff1847ec2c0406470e21b722','sha256:da8d6810903ec84960f7b7625e3a5ba259f88056f28bda16b849476d5eb0b2d4','hotel/late-arrival','sha256:c0ffee','0.1.0','7',9000,NULL);
INSERT INTO event VALUES('local','b/1','station-1',5,'b','T-0042','time-passed',X'7b226174223a313030312c2266616374223a2274696d652d706173736564222c227365636f6e6473223a317d','sha256:5b4fa4fb81de2799f8263c69c40d869cbae76a9b9566d48d837f4410503dc038','sha256:a3a431ffd8318ed7b96226218337f96790b8d495675fa832eb892b8569b44465','hotel/late-arrival','sha256:c0ffee','0.1.0','7',1001,NULL);
CREATE TABLE device (
    tenant      TEXT   NOT NULL,
    device_id   TEXT   NOT NULL,
    last_seq    BIGINT NOT NULL,
    last_sha256 TEXT   NOT NULL,
    PRIMARY KEY (tenant, device_id)
);
INSERT INTO device VALUES('local','station-1',5,'sha256:2c229d597cf167927fb7ff749c7765845e907494fe0feb91c5e129e120f20508');
CREATE TABLE scenario_version (
    tenant         TEXT  NOT NULL,
    content_sha256 TEXT  NOT NULL,
    source         BYTEA NOT NULL,
    PRIMARY KEY (tenant, content_sha256)
);
INSERT INTO scenario_version VALUES('local','sha256:c0ffee',X'69643a20686f74656c2f6c6174652d6172726976616c0a');
CREATE INDEX event_of_attempt ON event (tenant, attempt_id, device_seq);
CREATE INDEX beginning ON event (tenant, device_id, device_seq) WHERE kind = 'began';
CREATE INDEX beginning_of_subject ON event (tenant, subject, scenario, device_id, device_seq)
    WHERE kind = 'began';
CREATE INDEX ending ON event (tenant, attempt_id) WHERE kind = 'ended';
COMMIT;
