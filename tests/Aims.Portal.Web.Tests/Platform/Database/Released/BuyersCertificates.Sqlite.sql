insert into "AcceptedPoints" ("TenantId", "Id", "VendorId", "CertificateId", "DocumentId", "Point", "Service", "Reason", "AcceptedById", "AcceptedByName", "AcceptedOn", "Until", "EndedAt", "Revision") values ('92BBB939-9935-4A8D-B712-7892A8882440', '01A2270D-1D0A-7F3C-8E14-CE65ABA4D5DF', '01A2270D-1AE5-790A-82C8-DC0C2E1F9C62', 'BE8F2874-0C69-4967-AA1F-91C9976FD0D9', 'B958D18C-7F2B-4AF8-937F-AE0E5CB96EED', 'Confirmed', NULL, 'Zephyrine acceptance', '016E8155-77C5-4FD8-B684-C1EF501556DA', 'Zephyrine Risk', '2026-11-24', '2026-12-24', NULL, 0);
insert into "AiServices" ("TenantId", "Id", "VendorId", "Name", "Purpose", "Status", "OwnerId", "UseCase", "Tier", "TierIsProvisional", "Revision") values ('92BBB939-9935-4A8D-B712-7892A8882440', '01A2270D-1B1C-756B-9076-F2AD76EC5C9C', '01A2270D-1AE5-790A-82C8-DC0C2E1F9C62', 'Zephyrine Score', NULL, 'Planned', NULL, '{}', 'High', 1, 0);
insert into "Answers" ("TenantId", "AssessmentId", "QuestionId", "BuyerId", "Value", "Comment", "AnsweredById", "AnsweredByName", "AnsweredAt", "Revision") values ('87E12A8F-FB0C-4A2C-A547-2BD1ED68472C', '01A2270D-1B36-773E-B408-98A18F22B253', 'GOV-01', '92BBB939-9935-4A8D-B712-7892A8882440', 'Zephyrine answer', NULL, '83F36901-4141-42BC-8EFE-9AA016DF5F3A', 'Zephyrine ResponseOwner', '2026-11-24 02:00:00', 0);
insert into "AssessedServices" ("TenantId", "AssessmentId", "AiServiceId") values ('92BBB939-9935-4A8D-B712-7892A8882440', '01A2270D-1B36-773E-B408-98A18F22B253', '01A2270D-1B1C-756B-9076-F2AD76EC5C9C');
insert into "Assessments" ("BuyerId", "Id", "VendorOrganisationId", "VendorId", "BuyerName", "VendorName", "Reference", "QuestionnaireId", "QuestionnaireVersion", "Services", "SearchText", "Facts", "Message", "ContactName", "ContactEmail", "ContactLanguage", "SentById", "SentByName", "SentAt", "DueDate", "State", "StateChangedAt", "Round", "ResponsibleId", "ResponsibleName", "Answered", "Shown", "SubmittedAt", "SubmittedByName", "Outcome", "DecidedAt", "ValidUntil", "NextReviewOn", "Revision") values ('92BBB939-9935-4A8D-B712-7892A8882440', '01A2270D-1B36-773E-B408-98A18F22B253', '87E12A8F-FB0C-4A2C-A547-2BD1ED68472C', '01A2270D-1AE5-790A-82C8-DC0C2E1F9C62', 'Zephyrine Bank', 'Zephyrine Analytics', 'FB-2026-0001', 'ai-basic', '1.0.0', 'Zephyrine Score', '', '{}', 'Zephyrine message', 'Zephyrine Contact', 'contact@first-vendor.example', 'en', 'CBC16A7D-047F-4C2D-B3CC-27E91E9343B8', 'Procurement officer', '2026-11-24 02:00:00', '2026-11-29', 'InReview', '2026-11-24 02:00:00', 1, '83F36901-4141-42BC-8EFE-9AA016DF5F3A', 'Zephyrine ResponseOwner', 1, 10, '2026-11-24 02:00:00', 'Zephyrine ResponseOwner', NULL, NULL, NULL, NULL, 0);
insert into "Assessments" ("BuyerId", "Id", "VendorOrganisationId", "VendorId", "BuyerName", "VendorName", "Reference", "QuestionnaireId", "QuestionnaireVersion", "Services", "SearchText", "Facts", "Message", "ContactName", "ContactEmail", "ContactLanguage", "SentById", "SentByName", "SentAt", "DueDate", "State", "StateChangedAt", "Round", "ResponsibleId", "ResponsibleName", "Answered", "Shown", "SubmittedAt", "SubmittedByName", "Outcome", "DecidedAt", "ValidUntil", "NextReviewOn", "Revision") values ('92BBB939-9935-4A8D-B712-7892A8882440', '01A2270D-1DB8-71A6-91E3-C7C12E56FD6B', '87E12A8F-FB0C-4A2C-A547-2BD1ED68472C', '01A2270D-1AE5-790A-82C8-DC0C2E1F9C62', 'Zephyrine Bank', 'Zephyrine Analytics', 'FB-2026-0002', 'ai-basic', '1.0.0', 'Zephyrine Score', '', '{}', 'Zephyrine message', 'Zephyrine Contact', 'contact@first-vendor.example', 'en', 'CBC16A7D-047F-4C2D-B3CC-27E91E9343B8', 'Procurement officer', '2026-11-24 02:00:00', '2026-11-29', 'Decided', '2026-11-24 02:00:00', 1, '83F36901-4141-42BC-8EFE-9AA016DF5F3A', 'Zephyrine ResponseOwner', 0, 0, '2026-11-24 02:00:00', 'Zephyrine ResponseOwner', 'Approve', '2026-11-24 02:00:00', '2027-11-24', '2027-10-24', 0);
insert into "Assessments" ("BuyerId", "Id", "VendorOrganisationId", "VendorId", "BuyerName", "VendorName", "Reference", "QuestionnaireId", "QuestionnaireVersion", "Services", "SearchText", "Facts", "Message", "ContactName", "ContactEmail", "ContactLanguage", "SentById", "SentByName", "SentAt", "DueDate", "State", "StateChangedAt", "Round", "ResponsibleId", "ResponsibleName", "Answered", "Shown", "SubmittedAt", "SubmittedByName", "Outcome", "DecidedAt", "ValidUntil", "NextReviewOn", "Revision") values ('92BBB939-9935-4A8D-B712-7892A8882440', '01A2270D-1DDB-7A7E-8331-0FE47075EE19', '87E12A8F-FB0C-4A2C-A547-2BD1ED68472C', '01A2270D-1AE5-790A-82C8-DC0C2E1F9C62', 'Zephyrine Bank', 'Zephyrine Analytics', 'FB-2026-0003', 'ai-basic', '1.0.0', 'Zephyrine Score', '', '{}', 'Zephyrine message', 'Zephyrine Contact', 'contact@first-vendor.example', 'en', 'CBC16A7D-047F-4C2D-B3CC-27E91E9343B8', 'Procurement officer', '2026-11-24 02:00:00', '2026-11-29', 'Requested', '2026-11-24 02:00:00', 1, '83F36901-4141-42BC-8EFE-9AA016DF5F3A', 'Zephyrine ResponseOwner', 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, 0);
insert into "AttachedEvidence" ("TenantId", "AssessmentId", "QuestionId", "VersionId", "BuyerId", "DocumentId") values ('87E12A8F-FB0C-4A2C-A547-2BD1ED68472C', '01A2270D-1B36-773E-B408-98A18F22B253', 'GOV-01', '76288125-8A39-4771-9652-5E9BF94FD0E8', '92BBB939-9935-4A8D-B712-7892A8882440', 'B958D18C-7F2B-4AF8-937F-AE0E5CB96EED');
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('819B6D33-F36D-47B4-ABCC-F4B0C0C841CC', '01A2270D-1ADC-7C6A-85BF-0CA1DF2E4242', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Membership', '9D228394-DFCE-428B-BECD-2ED16A9EF9FB', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"PlatformOperator"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('87E12A8F-FB0C-4A2C-A547-2BD1ED68472C', '01A2270D-1AC4-7610-9348-882E303E3FFD', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Membership', 'D4E4AE82-5B28-48CA-8F92-AF1E8D048BE6', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"VendorAdministrator"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('87E12A8F-FB0C-4A2C-A547-2BD1ED68472C', '01A2270D-1AD1-781A-957F-62DF6F61185E', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Membership', '83F36901-4141-42BC-8EFE-9AA016DF5F3A', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"ResponseOwner"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('87E12A8F-FB0C-4A2C-A547-2BD1ED68472C', '01A2270D-1AD5-7A21-B032-83F65835002D', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Membership', '622852A5-454B-4764-98F5-366F4C587972', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"EvidenceOwner"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('87E12A8F-FB0C-4A2C-A547-2BD1ED68472C', '01A2270D-1AD9-76CA-A4CE-99FB866AF023', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Membership', '9D2109FA-C0DC-49A2-8FAC-0B6793B77E02', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"Contributor"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('87E12A8F-FB0C-4A2C-A547-2BD1ED68472C', '01A2270D-209A-720F-B459-343C4AC8045F', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Answer', '01A2270D-1B36-773E-B408-98A18F22B253', '{"AnsweredAt":[null,"2026-11-24T02:00:00.0000000Z"],"AnsweredById":[null,"83f36901-4141-42bc-8efe-9aa016df5f3a"],"AnsweredByName":[null,"Zephyrine ResponseOwner"],"BuyerId":[null,"92bbb939-9935-4a8d-b712-7892a8882440"],"Value":[null,"Zephyrine answer"],"QuestionId":["GOV-01","GOV-01"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('87E12A8F-FB0C-4A2C-A547-2BD1ED68472C', '01A2270D-209A-7E93-AAA4-9E06E46F112B', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'SectionAssignment', '01A2270D-1B36-773E-B408-98A18F22B253', '{"BuyerId":[null,"92bbb939-9935-4a8d-b712-7892a8882440"],"PersonId":[null,"00000000-0000-0000-0000-000000000000"],"PersonName":[null,""],"SectionId":["S1","S1"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('87E12A8F-FB0C-4A2C-A547-2BD1ED68472C', '01A2270D-209B-78C3-A1B8-3362020EABE9', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'EvidenceDocument', 'B958D18C-7F2B-4AF8-937F-AE0E5CB96EED', '{"CreatedAt":[null,"2026-11-24T02:00:00.0000000Z"],"CurrentVersion":[null,"1"],"Kind":[null,"iso42001_certificate"],"Services":[null,""],"Title":[null,"Zephyrine certificate"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('87E12A8F-FB0C-4A2C-A547-2BD1ED68472C', '01A2270D-209B-7D9E-A7BA-C2F7CC0A278A', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'AttachedEvidence', '01A2270D-1B36-773E-B408-98A18F22B253', '{"BuyerId":[null,"92bbb939-9935-4a8d-b712-7892a8882440"],"DocumentId":[null,"b958d18c-7f2b-4af8-937f-ae0e5cb96eed"],"QuestionId":["GOV-01","GOV-01"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('87E12A8F-FB0C-4A2C-A547-2BD1ED68472C', '01A2270D-209B-7F4E-967F-C55938833CEC', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'DocumentVersion', 'B958D18C-7F2B-4AF8-937F-AE0E5CB96EED', '{"BlobName":[null,"762881258a39477196525e9bf94fd0e8"],"ContentType":[null,"application/pdf"],"DocumentId":[null,"b958d18c-7f2b-4af8-937f-ae0e5cb96eed"],"FileName":[null,"Zephyrine.pdf"],"Number":[null,"1"],"Scan":[null,"NotScanned"],"Sha256":[null,"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"],"Size":[null,"10"],"State":[null,"Stored"],"UploadedAt":[null,"2026-11-24T02:00:00.0000000Z"],"UploadedById":[null,"83f36901-4141-42bc-8efe-9aa016df5f3a"],"UploadedByName":[null,"Zephyrine ResponseOwner"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('87E12A8F-FB0C-4A2C-A547-2BD1ED68472C', '01A2270D-209C-7D00-AF41-EE200C797D4B', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Certificate', 'BE8F2874-0C69-4967-AA1F-91C9976FD0D9', '{"DocumentId":[null,"b958d18c-7f2b-4af8-937f-ae0e5cb96eed"],"ExpiryDate":[null,"01/23/2027"],"FactsJson":[null,"{\u0022Standard\u0022:0,\u0022Edition\u0022:\u0022\u0022,\u0022Number\u0022:\u0022Zephyrine-1\u0022,\u0022HolderName\u0022:\u0022Zephyrine\u0022,\u0022HolderAddress\u0022:\u0022\u0022,\u0022Sites\u0022:[],\u0022NamedCompanies\u0022:[],\u0022Scope\u0022:\u0022\u0022,\u0022SoaVersion\u0022:null,\u0022SoaDate\u0022:null,\u0022RoleInScope\u0022:null,\u0022OriginalDate\u0022:null,\u0022IssueDate\u0022:\u00222024-06-07\u0022,\u0022CycleStart\u0022:null,\u0022ExpiryDate\u0022:\u00222027-01-23\u0022,\u0022CertificationBody\u0022:\u0022\u0022,\u0022AccreditationBody\u0022:null,\u0022AccreditationMark\u0022:null,\u0022MlaMark\u0022:null,\u0022VerificationUrl\u0022:null,\u0022ReportedState\u0022:0,\u0022SuspendedOn\u0022:null,\u0022WithdrawnOn\u0022:null,\u0022SurveillanceDone\u0022:[],\u0022ScopeCoversService\u0022:null,\u0022Verifie… (528)"],"RecordedAt":[null,"2026-11-24T02:00:00.0000000Z"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('87E12A8F-FB0C-4A2C-A547-2BD1ED68472C', '01A2270D-209E-7AB1-A418-2C3931D3B90A', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'ReminderPolicy', '87E12A8F-FB0C-4A2C-A547-2BD1ED68472C', '{"BuyerOwnerAfter":[null,"3"],"Digest":[null,"None"],"DigestDay":[null,"Monday"],"Holidays":[null,""],"Offsets":[null,""],"OnScreenOnly":[null,""],"QuietWeekends":[null,"False"],"SendHour":[null,"8"],"VendorAdministratorAfter":[null,"3"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('87E12A8F-FB0C-4A2C-A547-2BD1ED68472C', '01A2270D-209E-7CDE-8B5D-88F5A83F1A49', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'ReminderPause', '01A2270D-1E89-760F-9F97-3B21AE9D79A3', '{"ByName":[null,"Zephyrine Contact"],"EndedAt":[null,"2026-11-24T02:00:00.0000000Z"],"From":[null,"11/24/2026"],"ObligationId":[null,"01a2270d-1e0a-751d-8c9f-124ed62fa534"],"Reason":[null,"Zephyrine pause"],"Until":[null,"11/25/2026"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('87E12A8F-FB0C-4A2C-A547-2BD1ED68472C', '01A2270D-209F-710C-B3E9-35FAF0F5F61F', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'CalendarFeed', '83F36901-4141-42BC-8EFE-9AA016DF5F3A', '{"CreatedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Language":[null,"en"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('8BA30082-6376-404A-8181-E3F776E0E731', '01A2270D-1A72-7E92-9C10-8FA33A4CE4D1', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Membership', 'F9A82AAF-9A05-4D4D-8D1B-6EC222D911E1', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"BuyerAdministrator"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('8BA30082-6376-404A-8181-E3F776E0E731', '01A2270D-1A7E-707A-9E26-554D3B9B011B', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Membership', 'ABDC7A7F-FC48-4C6C-AC81-7E7D79BFD0B1', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"ProcurementOfficer"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('8BA30082-6376-404A-8181-E3F776E0E731', '01A2270D-1A92-7C54-8759-FC11107BD416', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Membership', 'E8AAF2D0-7602-4F9C-873D-F731FAE7BFB1', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"RiskManager"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('8BA30082-6376-404A-8181-E3F776E0E731', '01A2270D-1A9E-7915-9603-550FFC7E3CB6', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Membership', 'E3527CA3-AB87-4839-AFB1-99C816A02686', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"Reviewer"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('8BA30082-6376-404A-8181-E3F776E0E731', '01A2270D-1AAD-73B2-A2DC-7EC6E6C512EF', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Membership', '4CD430EF-BE81-4CE0-94C6-0E06286B889C', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"Approver"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('8BA30082-6376-404A-8181-E3F776E0E731', '01A2270D-1ABD-76B1-9E79-D2F8C9AD4BFD', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Membership', '57FA4C27-91D7-42CD-AB1A-2E48E8B4D38E', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"Auditor"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('92BBB939-9935-4A8D-B712-7892A8882440', '01A2270D-1A32-7F3E-A269-9B4B63FD6C56', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Membership', '30D427FE-D219-4FEE-AE5A-85CE686818D6', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"BuyerAdministrator"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('92BBB939-9935-4A8D-B712-7892A8882440', '01A2270D-1A79-7EDF-89FB-9BED0AD509A2', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Membership', 'CBC16A7D-047F-4C2D-B3CC-27E91E9343B8', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"ProcurementOfficer"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('92BBB939-9935-4A8D-B712-7892A8882440', '01A2270D-1A85-747C-9EC2-D83F9189F111', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Membership', '016E8155-77C5-4FD8-B684-C1EF501556DA', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"RiskManager"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('92BBB939-9935-4A8D-B712-7892A8882440', '01A2270D-1A95-775C-8864-A31AD1E4BF2A', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Membership', '1FACDA49-7360-48EF-869F-F82C1B4F3835', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"Reviewer"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('92BBB939-9935-4A8D-B712-7892A8882440', '01A2270D-1AA5-75D2-97C3-F69B593FD392', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Membership', '485BA72E-901C-4F27-BD6D-AEA4C9CC1AC8', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"Approver"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('92BBB939-9935-4A8D-B712-7892A8882440', '01A2270D-1AB6-783A-935A-8D079BF3C84F', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Membership', 'A19FF936-40D5-472B-A02A-DCF13D01E77C', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"Auditor"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('92BBB939-9935-4A8D-B712-7892A8882440', '01A2270D-2099-752F-ABB4-72D6BC35C5DF', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'VendorContact', '01A2270D-1B0A-769B-A6E7-D32B8CFCD53B', '{"Email":[null,"contact@first-vendor.example"],"Language":[null,"en"],"Name":[null,"Zephyrine Contact"],"VendorId":[null,"01a2270d-1ae5-790a-82c8-dc0c2e1f9c62"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('92BBB939-9935-4A8D-B712-7892A8882440', '01A2270D-2099-7819-86D3-10BB3284325A', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'AiService', '01A2270D-1B1C-756B-9076-F2AD76EC5C9C', '{"Name":[null,"Zephyrine Score"],"Status":[null,"Planned"],"Tier":[null,"High"],"TierIsProvisional":[null,"True"],"UseCase":[null,"{}"],"VendorId":[null,"01a2270d-1ae5-790a-82c8-dc0c2e1f9c62"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('92BBB939-9935-4A8D-B712-7892A8882440', '01A2270D-2099-7E5D-9AF3-B0DEA2D1FB06', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Vendor', '01A2270D-1AE5-790A-82C8-DC0C2E1F9C62', '{"CreatedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Name":[null,"Zephyrine Analytics"],"OwnerId":[null,"016e8155-77c5-4fd8-b684-c1ef501556da"],"Status":[null,"Registered"],"Tier":[null,"High"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('92BBB939-9935-4A8D-B712-7892A8882440', '01A2270D-209A-722D-B795-A7E77F24F7D1', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Assessment', '01A2270D-1B36-773E-B408-98A18F22B253', '{"BuyerName":[null,"Zephyrine Bank"],"ContactEmail":[null,"contact@first-vendor.example"],"ContactLanguage":[null,"en"],"ContactName":[null,"Zephyrine Contact"],"DueDate":[null,"11/29/2026"],"Facts":[null,"{}"],"Message":[null,"Zephyrine message"],"QuestionnaireId":[null,"ai-basic"],"QuestionnaireVersion":[null,"1.0.0"],"Reference":[null,"FB-2026-0001"],"ResponsibleName":[null,"Zephyrine ResponseOwner"],"Round":[null,"1"],"SentAt":[null,"2026-11-24T02:00:00.0000000Z"],"SentById":[null,"cbc16a7d-047f-4c2d-b3cc-27e91e9343b8"],"SentByName":[null,"Procurement officer"],"Services":[null,"Zephyrine Score"],"State":[null,"InReview"],"StateChangedAt":[null,"2026-11-24T02:00:00.0000000Z"],"SubmittedAt":[null,"2026-11-24T02:00:00.0000000Z"],"SubmittedByName":[null,"Zephyrine ResponseOwner"],"VendorId":[null,"01a2270d-1ae5-790a-82c8-dc0c2e1f9c62"],"VendorName":[null,"Zephyrine Analytics"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('92BBB939-9935-4A8D-B712-7892A8882440', '01A2270D-209C-7400-9AFE-413165D655A3', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'AcceptedPoint', 'BE8F2874-0C69-4967-AA1F-91C9976FD0D9', '{"AcceptedById":[null,"016e8155-77c5-4fd8-b684-c1ef501556da"],"AcceptedByName":[null,"Zephyrine Risk"],"AcceptedOn":[null,"11/24/2026"],"CertificateId":[null,"be8f2874-0c69-4967-aa1f-91c9976fd0d9"],"DocumentId":[null,"b958d18c-7f2b-4af8-937f-ae0e5cb96eed"],"Point":[null,"Confirmed"],"Reason":[null,"Zephyrine acceptance"],"Until":[null,"12/24/2026"],"VendorId":[null,"01a2270d-1ae5-790a-82c8-dc0c2e1f9c62"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('92BBB939-9935-4A8D-B712-7892A8882440', '01A2270D-209C-7414-8678-ADB8699E9652', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'EvidenceGrant', '01A2270D-1B36-773E-B408-98A18F22B253', '{"AssessmentId":[null,"01a2270d-1b36-773e-b408-98a18f22b253"],"BlobName":[null,"762881258a39477196525e9bf94fd0e8"],"ContentType":[null,"application/pdf"],"DocumentId":[null,"b958d18c-7f2b-4af8-937f-ae0e5cb96eed"],"FileName":[null,"Zephyrine.pdf"],"GrantedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Kind":[null,"iso42001_certificate"],"Number":[null,"1"],"Sha256":[null,"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"],"Size":[null,"10"],"Title":[null,"Zephyrine certificate"],"VendorId":[null,"01a2270d-1ae5-790a-82c8-dc0c2e1f9c62"],"VersionId":[null,"76288125-8a39-4771-9652-5e9bf94fd0e8"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('92BBB939-9935-4A8D-B712-7892A8882440', '01A2270D-209C-7443-B6A7-81D715AB2E46', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'CheckPicture', 'BE8F2874-0C69-4967-AA1F-91C9976FD0D9', '{"BlobName":[null,"checks/35b549f07b394bd5a5d5d4b63d966858"],"CertificateId":[null,"be8f2874-0c69-4967-aa1f-91c9976fd0d9"],"ContentType":[null,"image/png"],"FileName":[null,"Zephyrine picture.png"],"Sha256":[null,"bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"],"Size":[null,"10"],"UploadedAt":[null,"2026-11-24T02:00:00.0000000Z"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('92BBB939-9935-4A8D-B712-7892A8882440', '01A2270D-209C-7470-86B0-6C353604A831', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Submission', '01A2270D-1B36-773E-B408-98A18F22B253', '{"AssessmentId":[null,"01a2270d-1b36-773e-b408-98a18f22b253"],"ContentSha256":[null,"41d1a789d2913b655b672da259cd06b22272f40c05dcf9b9b07e156c8e2df2b8"],"Round":[null,"1"],"SubmittedAt":[null,"2026-11-24T02:00:00.0000000Z"],"SubmittedById":[null,"83f36901-4141-42bc-8efe-9aa016df5f3a"],"SubmittedByName":[null,"Zephyrine ResponseOwner"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('92BBB939-9935-4A8D-B712-7892A8882440', '01A2270D-209C-7A3E-97FD-D2E22D966DA9', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'SharedCertificate', 'BE8F2874-0C69-4967-AA1F-91C9976FD0D9', '{"DocumentId":[null,"b958d18c-7f2b-4af8-937f-ae0e5cb96eed"],"ExpiryDate":[null,"01/23/2027"],"FactsJson":[null,"{\u0022Standard\u0022:0,\u0022Edition\u0022:\u0022\u0022,\u0022Number\u0022:\u0022Zephyrine-1\u0022,\u0022HolderName\u0022:\u0022Zephyrine\u0022,\u0022HolderAddress\u0022:\u0022\u0022,\u0022Sites\u0022:[],\u0022NamedCompanies\u0022:[],\u0022Scope\u0022:\u0022\u0022,\u0022SoaVersion\u0022:null,\u0022SoaDate\u0022:null,\u0022RoleInScope\u0022:null,\u0022OriginalDate\u0022:null,\u0022IssueDate\u0022:\u00222024-06-07\u0022,\u0022CycleStart\u0022:null,\u0022ExpiryDate\u0022:\u00222027-01-23\u0022,\u0022CertificationBody\u0022:\u0022\u0022,\u0022AccreditationBody\u0022:null,\u0022AccreditationMark\u0022:null,\u0022MlaMark\u0022:null,\u0022VerificationUrl\u0022:null,\u0022ReportedState\u0022:0,\u0022SuspendedOn\u0022:null,\u0022WithdrawnOn\u0022:null,\u0022SurveillanceDone\u0022:[],\u0022ScopeCoversService\u0022:null,\u0022Verifie… (528)"],"UpdatedAt":[null,"2026-11-24T02:00:00.0000000Z"],"VendorId":[null,"01a2270d-1ae5-790a-82c8-dc0c2e1f9c62"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('92BBB939-9935-4A8D-B712-7892A8882440', '01A2270D-209C-7EF7-A889-8FBF8306BD18', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'BuyerChecks', 'BE8F2874-0C69-4967-AA1F-91C9976FD0D9', '{"Latest":[null,"Zephyrine check"],"VendorId":[null,"01a2270d-1ae5-790a-82c8-dc0c2e1f9c62"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('92BBB939-9935-4A8D-B712-7892A8882440', '01A2270D-209D-77EA-A9F7-AD843C992C8F', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'ReferenceEntry', '1222F758-DA43-B7AA-83E8-56078388B23A', '{"ChangedAt":[null,"2026-11-24T02:00:00.0000000Z"],"ChangedByName":[null,"Zephyrine Risk"],"EntryJson":[null,"{\u0022id\u0022:\u0022FB\u0022,\u0022name\u0022:\u0022Zephyrine accreditation\u0022,\u0022nativeName\u0022:null,\u0022economy\u0022:\u0022Zephyrine\u0022,\u0022iso3166\u0022:\u0022HK\u0022,\u0022mlaManagementSystems\u0022:true,\u0022mlaIsms\u0022:null,\u0022aimsProgramme\u0022:null,\u0022confidence\u0022:\u0022verified\u0022,\u0022website\u0022:null,\u0022note\u0022:null,\u0022spellings\u0022:[],\u0022source\u0022:null,\u0022checkedOn\u0022:null}"],"Key":["FB","FB"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('92BBB939-9935-4A8D-B712-7892A8882440', '01A2270D-209D-7A8D-8926-452AD652E343', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Finding', '1AB39FC0-AC4C-4696-B6DC-51FA1C7AA14F', '{"AssessmentId":[null,"01a2270d-1b36-773e-b408-98a18f22b253"],"QuestionId":[null,"GOV-01"],"RaisedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Reference":[null,"F-0001"],"RemediateBy":[null,"12/14/2026"],"Severity":[null,"High"],"SharedAt":[null,"2026-11-24T02:00:00.0000000Z"],"State":[null,"Open"],"Title":[null,"Zephyrine finding"],"VendorId":[null,"01a2270d-1ae5-790a-82c8-dc0c2e1f9c62"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('92BBB939-9935-4A8D-B712-7892A8882440', '01A2270D-209D-7CB7-BA79-435587C12631', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'ReviewItem', '01A2270D-1B36-773E-B408-98A18F22B253', '{"InternalNote":[null,"Zephyrine note"],"JudgedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Judgement":[null,"Accepted"],"ReviewerId":[null,"1facda49-7360-48ef-869f-f82c1b4f3835"],"ReviewerName":[null,"Reviewer"],"QuestionId":["GOV-01","GOV-01"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('92BBB939-9935-4A8D-B712-7892A8882440', '01A2270D-209E-7066-A705-180AB0E1252C', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'CalendarFeed', '016E8155-77C5-4FD8-B684-C1EF501556DA', '{"CreatedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Language":[null,"en"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('92BBB939-9935-4A8D-B712-7892A8882440', '01A2270D-209E-7206-9468-6DE1CC2EF81B', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Decision', '01A2270D-1DB8-71A6-91E3-C7C12E56FD6B', '{"AssessmentId":[null,"01a2270d-1db8-71a6-91e3-c7c12e56fd6b"],"Blockers":[null,""],"DecidedAt":[null,"2026-11-24T02:00:00.0000000Z"],"DecidedById":[null,"485ba72e-901c-4f27-bd6d-aea4c9cc1ac8"],"DecidedByName":[null,"Approver"],"Outcome":[null,"Approve"],"Reason":[null,"Zephyrine reason"],"Round":[null,"1"],"Score":[null,"80"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('92BBB939-9935-4A8D-B712-7892A8882440', '01A2270D-209E-740E-A99A-A2E63B696FF5', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'ReminderPolicy', '92BBB939-9935-4A8D-B712-7892A8882440', '{"BuyerOwnerAfter":[null,"3"],"Digest":[null,"None"],"DigestDay":[null,"Monday"],"Holidays":[null,""],"Offsets":[null,""],"OnScreenOnly":[null,""],"QuietWeekends":[null,"False"],"SendHour":[null,"8"],"VendorAdministratorAfter":[null,"3"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('92BBB939-9935-4A8D-B712-7892A8882440', '01A2270D-209E-75FF-9528-DA49FFB9D077', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Assessment', '01A2270D-1DDB-7A7E-8331-0FE47075EE19', '{"BuyerName":[null,"Zephyrine Bank"],"ContactEmail":[null,"contact@first-vendor.example"],"ContactLanguage":[null,"en"],"ContactName":[null,"Zephyrine Contact"],"DueDate":[null,"11/29/2026"],"Facts":[null,"{}"],"Message":[null,"Zephyrine message"],"QuestionnaireId":[null,"ai-basic"],"QuestionnaireVersion":[null,"1.0.0"],"Reference":[null,"FB-2026-0003"],"ResponsibleName":[null,"Zephyrine ResponseOwner"],"Round":[null,"1"],"SentAt":[null,"2026-11-24T02:00:00.0000000Z"],"SentById":[null,"cbc16a7d-047f-4c2d-b3cc-27e91e9343b8"],"SentByName":[null,"Procurement officer"],"Services":[null,"Zephyrine Score"],"State":[null,"Requested"],"StateChangedAt":[null,"2026-11-24T02:00:00.0000000Z"],"VendorId":[null,"01a2270d-1ae5-790a-82c8-dc0c2e1f9c62"],"VendorName":[null,"Zephyrine Analytics"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('92BBB939-9935-4A8D-B712-7892A8882440', '01A2270D-209E-7667-B587-CDDCF0F48DBB', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'ReminderPause', '01A2270D-1E71-73E6-9F2D-9A1422B9258F', '{"ByName":[null,"Zephyrine Contact"],"EndedAt":[null,"2026-11-24T02:00:00.0000000Z"],"From":[null,"11/24/2026"],"ObligationId":[null,"01a2270d-1ddb-707c-a4d2-dc256fdcbaeb"],"Reason":[null,"Zephyrine pause"],"Until":[null,"11/25/2026"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('92BBB939-9935-4A8D-B712-7892A8882440', '01A2270D-209E-772D-AE59-3EE016FBD84B', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Invitation', '01A2270D-1E0B-7F6E-BF4D-9B23BEB1B60E', '{"AssessmentId":[null,"01a2270d-1ddb-7a7e-8331-0fe47075ee19"],"CreatedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Email":[null,"contact@first-vendor.example"],"ExpiresAt":[null,"2026-12-08T02:00:00.0000000Z"],"InvitedByEmail":[null,""],"InvitedByName":[null,""],"Kind":[null,"Assessment"],"Language":[null,"en"],"Name":[null,"Zephyrine Contact"],"NormalizedEmail":[null,"CONTACT@FIRST-VENDOR.EXAMPLE"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('92BBB939-9935-4A8D-B712-7892A8882440', '01A2270D-209E-7804-9893-0469C415B117', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Condition', '01A2270D-1D9E-7AFB-B584-2E3124EEF62E', '{"AssessmentId":[null,"01a2270d-1b36-773e-b408-98a18f22b253"],"DueDate":[null,"12/14/2026"],"Owner":[null,"Vendor"],"State":[null,"Open"],"Text":[null,"Zephyrine condition"],"VendorId":[null,"01a2270d-1ae5-790a-82c8-dc0c2e1f9c62"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('92BBB939-9935-4A8D-B712-7892A8882440', '01A2270D-209E-79CC-A8A7-CAB8DE158B2B', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Assessment', '01A2270D-1DB8-71A6-91E3-C7C12E56FD6B', '{"BuyerName":[null,"Zephyrine Bank"],"ContactEmail":[null,"contact@first-vendor.example"],"ContactLanguage":[null,"en"],"ContactName":[null,"Zephyrine Contact"],"DecidedAt":[null,"2026-11-24T02:00:00.0000000Z"],"DueDate":[null,"11/29/2026"],"Facts":[null,"{}"],"Message":[null,"Zephyrine message"],"NextReviewOn":[null,"10/24/2027"],"Outcome":[null,"Approve"],"QuestionnaireId":[null,"ai-basic"],"QuestionnaireVersion":[null,"1.0.0"],"Reference":[null,"FB-2026-0002"],"ResponsibleName":[null,"Zephyrine ResponseOwner"],"Round":[null,"1"],"SentAt":[null,"2026-11-24T02:00:00.0000000Z"],"SentById":[null,"cbc16a7d-047f-4c2d-b3cc-27e91e9343b8"],"SentByName":[null,"Procurement officer"],"Services":[null,"Zephyrine Score"],"State":[null,"Decided"],"StateChangedAt":[null,"2026-11-24T02:00:00.0000000Z"],"SubmittedAt":[null,"2026-11-24T02:00:00.0000000Z"],"SubmittedByName":[null,"Zephyrine ResponseOwner"],"ValidUntil":[null,"11/24/2027"],"VendorId":[null,"01a2270d-1ae5-790a-82c8-dc0c2e1f9c62"],"VendorName":[null,"Zephyrine Analytics"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('94C47F83-2421-4EEE-B67C-2A078C1C2713', '01A2270D-1ACD-7B3E-B463-B00F2F1BD482', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Membership', '8756F614-A045-4556-926D-FFDA5DEFA002', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"VendorAdministrator"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('94C47F83-2421-4EEE-B67C-2A078C1C2713', '01A2270D-1AD3-716E-AC96-AE8CFBC392CA', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Membership', '97025820-12A0-4DD4-8304-8489D3462156', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"ResponseOwner"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('94C47F83-2421-4EEE-B67C-2A078C1C2713', '01A2270D-1AD7-7572-8F03-6E1DD88C1A08', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Membership', '75D72193-D067-433A-9B3E-409D2D7AAA14', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"EvidenceOwner"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('94C47F83-2421-4EEE-B67C-2A078C1C2713', '01A2270D-1ADA-7072-8846-BD63BEAB4D7F', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Membership', '1053A49A-5409-484A-9A22-8D63BBC2440A', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"Contributor"]}', NULL, NULL);
insert into "BuyerChecks" ("TenantId", "CertificateId", "VendorId", "ChecksJson", "Latest", "Revision") values ('92BBB939-9935-4A8D-B712-7892A8882440', 'BE8F2874-0C69-4967-AA1F-91C9976FD0D9', '01A2270D-1AE5-790A-82C8-DC0C2E1F9C62', '[{"kind":"register-check","checkedBy":"Zephyrine","register":"Zephyrine register","result":"NotFound","screenshot":null,"on":"2026-11-24","proof":{"recordedBy":"Zephyrine","recordedAt":"2026-11-24T02:00:00Z","document":null,"recordedById":null,"note":"Zephyrine note"}}]', 'Zephyrine check', 0);
insert into "CalendarFeeds" ("TenantId", "PersonId", "TokenHash", "Language", "CreatedAt") values ('87E12A8F-FB0C-4A2C-A547-2BD1ED68472C', '83F36901-4141-42BC-8EFE-9AA016DF5F3A', X'6D25D0A79D7F2F3BBD62DDBF63505D542FD2838B165C921C9479832665345EAE', 'en', '2026-11-24 02:00:00');
insert into "CalendarFeeds" ("TenantId", "PersonId", "TokenHash", "Language", "CreatedAt") values ('92BBB939-9935-4A8D-B712-7892A8882440', '016E8155-77C5-4FD8-B684-C1EF501556DA', X'280A3A4BCAA8034B3B2ED7980A0D6A5DD4F7FCBFA6F51D2CEC8018C30598962B', 'en', '2026-11-24 02:00:00');
insert into "Certificates" ("TenantId", "Id", "DocumentId", "RecordedAt", "FactsJson", "ExpiryDate", "Revision", "ProvenAt", "RenewedAt") values ('87E12A8F-FB0C-4A2C-A547-2BD1ED68472C', 'BE8F2874-0C69-4967-AA1F-91C9976FD0D9', 'B958D18C-7F2B-4AF8-937F-AE0E5CB96EED', '2026-11-24 02:00:00', '{"Standard":0,"Edition":"","Number":"Zephyrine-1","HolderName":"Zephyrine","HolderAddress":"","Sites":[],"NamedCompanies":[],"Scope":"","SoaVersion":null,"SoaDate":null,"RoleInScope":null,"OriginalDate":null,"IssueDate":"2024-06-07","CycleStart":null,"ExpiryDate":"2027-01-23","CertificationBody":"","AccreditationBody":null,"AccreditationMark":null,"MlaMark":null,"VerificationUrl":null,"ReportedState":0,"SuspendedOn":null,"WithdrawnOn":null,"SurveillanceDone":[],"ScopeCoversService":null,"Verified":false,"ConfirmedOn":null}', '2027-01-23', 0, NULL, NULL);
insert into "CheckPictures" ("TenantId", "Id", "CertificateId", "FileName", "ContentType", "BlobName", "Size", "Sha256", "UploadedAt") values ('92BBB939-9935-4A8D-B712-7892A8882440', '35B549F0-7B39-4BD5-A5D5-D4B63D966858', 'BE8F2874-0C69-4967-AA1F-91C9976FD0D9', 'Zephyrine picture.png', 'image/png', 'checks/35b549f07b394bd5a5d5d4b63d966858', 10, 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb', '2026-11-24 02:00:00');
insert into "Conditions" ("BuyerId", "Id", "VendorOrganisationId", "AssessmentId", "VendorId", "Text", "Owner", "DueDate", "State", "MetAt", "Revision") values ('92BBB939-9935-4A8D-B712-7892A8882440', '01A2270D-1D9E-7AFB-B584-2E3124EEF62E', '87E12A8F-FB0C-4A2C-A547-2BD1ED68472C', '01A2270D-1B36-773E-B408-98A18F22B253', '01A2270D-1AE5-790A-82C8-DC0C2E1F9C62', 'Zephyrine condition', 'Vendor', '2026-12-14', 'Open', NULL, 0);
insert into "DataProtectionKeys" ("Id", "FriendlyName", "Xml") values (2, 'revocation', '<revocation version="1"><revocationDate>2026-01-01T00:00:00Z</revocationDate><key id="6f1c1d0e-0c0a-4a52-9b7e-2a4e8f2d9c11" /><reason>Made for a test.</reason></revocation>');
insert into "Decisions" ("TenantId", "Id", "AssessmentId", "Round", "Outcome", "Reason", "Score", "Blockers", "DecidedById", "DecidedByName", "DecidedAt") values ('92BBB939-9935-4A8D-B712-7892A8882440', '01A2270D-1DBB-76A8-8183-35DE96C2DAFB', '01A2270D-1DB8-71A6-91E3-C7C12E56FD6B', 1, 'Approve', 'Zephyrine reason', '80.0', '', '485BA72E-901C-4F27-BD6D-AEA4C9CC1AC8', 'Approver', '2026-11-24 02:00:00');
insert into "DocumentVersions" ("TenantId", "Id", "DocumentId", "Number", "FileName", "ContentType", "BlobName", "Size", "Sha256", "State", "Scan", "UploadedById", "UploadedByName", "UploadedAt") values ('87E12A8F-FB0C-4A2C-A547-2BD1ED68472C', '76288125-8A39-4771-9652-5E9BF94FD0E8', 'B958D18C-7F2B-4AF8-937F-AE0E5CB96EED', 1, 'Zephyrine.pdf', 'application/pdf', '762881258a39477196525e9bf94fd0e8', 10, 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'Stored', 'NotScanned', '83F36901-4141-42BC-8EFE-9AA016DF5F3A', 'Zephyrine ResponseOwner', '2026-11-24 02:00:00');
insert into "Documents" ("TenantId", "Id", "Kind", "Title", "DocumentDate", "ValidUntil", "Services", "CurrentVersion", "CreatedAt", "ArchivedAt", "Revision") values ('87E12A8F-FB0C-4A2C-A547-2BD1ED68472C', 'B958D18C-7F2B-4AF8-937F-AE0E5CB96EED', 'iso42001_certificate', 'Zephyrine certificate', NULL, NULL, '', 1, '2026-11-24 02:00:00', NULL, 0);
insert into "EvidenceGrants" ("BuyerId", "Id", "VendorOrganisationId", "AssessmentId", "VendorId", "DocumentId", "VersionId", "Kind", "Title", "FileName", "ContentType", "BlobName", "Number", "Size", "Sha256", "DocumentDate", "ValidUntil", "GrantedAt", "RevokedAt") values ('92BBB939-9935-4A8D-B712-7892A8882440', '01A2270D-1C3E-7449-8224-72DF267F0CB8', '87E12A8F-FB0C-4A2C-A547-2BD1ED68472C', '01A2270D-1B36-773E-B408-98A18F22B253', '01A2270D-1AE5-790A-82C8-DC0C2E1F9C62', 'B958D18C-7F2B-4AF8-937F-AE0E5CB96EED', '76288125-8A39-4771-9652-5E9BF94FD0E8', 'iso42001_certificate', 'Zephyrine certificate', 'Zephyrine.pdf', 'application/pdf', '762881258a39477196525e9bf94fd0e8', 1, 10, 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', NULL, NULL, '2026-11-24 02:00:00', NULL);
insert into "EvidenceReads" ("BuyerId", "Id", "VendorOrganisationId", "GrantId", "DocumentId", "VersionId", "ReadById", "ReadByName", "ReadAt") values ('92BBB939-9935-4A8D-B712-7892A8882440', '01A2270D-1C62-7ED7-B1A1-2E66120D67BC', '87E12A8F-FB0C-4A2C-A547-2BD1ED68472C', '01A2270D-1C3E-7449-8224-72DF267F0CB8', 'B958D18C-7F2B-4AF8-937F-AE0E5CB96EED', '76288125-8A39-4771-9652-5E9BF94FD0E8', '1FACDA49-7360-48EF-869F-F82C1B4F3835', 'Reviewer', '2026-11-24 02:00:00');
insert into "Findings" ("BuyerId", "Id", "VendorOrganisationId", "AssessmentId", "VendorId", "Reference", "QuestionId", "Title", "Severity", "RemediateBy", "State", "SharedAt", "VendorResponse", "RaisedAt", "ClosedAt", "Revision") values ('92BBB939-9935-4A8D-B712-7892A8882440', '1AB39FC0-AC4C-4696-B6DC-51FA1C7AA14F', '87E12A8F-FB0C-4A2C-A547-2BD1ED68472C', '01A2270D-1B36-773E-B408-98A18F22B253', '01A2270D-1AE5-790A-82C8-DC0C2E1F9C62', 'F-0001', 'GOV-01', 'Zephyrine finding', 'High', '2026-12-14', 'Open', '2026-11-24 02:00:00', NULL, '2026-11-24 02:00:00', NULL, 0);
insert into "FormCounts" ("Minute", "Client", "Count") values ('2026-11-24 02:00:00', 'OF-A-RELEASE', 1);
insert into "HeldReminders" ("TenantId", "ObligationId", "DueDate", "OffsetDays", "Recipient", "MailTenantId", "MailId", "SendFrom") values ('87E12A8F-FB0C-4A2C-A547-2BD1ED68472C', '01A2270D-1E0A-751D-8C9F-124ED62FA534', '2026-12-08', 91, 'CONTACT@FIRST-VENDOR.EXAMPLE', '87E12A8F-FB0C-4A2C-A547-2BD1ED68472C', '01A2270D-1E89-75B3-95C0-E504DA67BF9E', '2027-11-24 02:00:00');
insert into "HeldReminders" ("TenantId", "ObligationId", "DueDate", "OffsetDays", "Recipient", "MailTenantId", "MailId", "SendFrom") values ('92BBB939-9935-4A8D-B712-7892A8882440', '01A2270D-1DDB-707C-A4D2-DC256FDCBAEB', '2026-11-29', 91, 'CONTACT@FIRST-VENDOR.EXAMPLE', '92BBB939-9935-4A8D-B712-7892A8882440', '01A2270D-1E2A-7AB4-95F4-82510F4BA2AE', '2027-11-24 02:00:00');
insert into "Invitations" ("TenantId", "Id", "Kind", "Email", "NormalizedEmail", "Name", "Language", "TokenHash", "AssessmentId", "Role", "InvitedByName", "InvitedByEmail", "CreatedAt", "ExpiresAt", "UsedAt", "UsedById", "WithdrawnAt", "PassedOnAt", "Revision") values ('92BBB939-9935-4A8D-B712-7892A8882440', '01A2270D-1E0B-7F6E-BF4D-9B23BEB1B60E', 'Assessment', 'contact@first-vendor.example', 'CONTACT@FIRST-VENDOR.EXAMPLE', 'Zephyrine Contact', 'en', X'67719F714CFFF1BEF08A87C4611FFACFB4CD965E0F049D831AE4389B24F83249', '01A2270D-1DDB-7A7E-8331-0FE47075EE19', NULL, '', '', '2026-11-24 02:00:00', '2026-12-08 02:00:00', NULL, NULL, NULL, NULL, 0);
insert into "Letters" ("TenantId", "Id", "Kind", "Content", "ActorId", "ActorName", "WrittenAt", "ReadAt", "LastError") values ('92BBB939-9935-4A8D-B712-7892A8882440', '01A2270D-1EE1-7368-B5D6-35F7C6724586', 'news', '{}', NULL, 'Zephyrine actor', '2026-11-24 02:00:00', '2026-11-24 02:00:00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('819B6D33-F36D-47B4-ABCC-F4B0C0C841CC', '9D228394-DFCE-428B-BECD-2ED16A9EF9FB', 'PlatformOperator', '2026-11-24 02:00:00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('87E12A8F-FB0C-4A2C-A547-2BD1ED68472C', '622852A5-454B-4764-98F5-366F4C587972', 'EvidenceOwner', '2026-11-24 02:00:00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('87E12A8F-FB0C-4A2C-A547-2BD1ED68472C', '83F36901-4141-42BC-8EFE-9AA016DF5F3A', 'ResponseOwner', '2026-11-24 02:00:00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('87E12A8F-FB0C-4A2C-A547-2BD1ED68472C', '9D2109FA-C0DC-49A2-8FAC-0B6793B77E02', 'Contributor', '2026-11-24 02:00:00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('87E12A8F-FB0C-4A2C-A547-2BD1ED68472C', 'D4E4AE82-5B28-48CA-8F92-AF1E8D048BE6', 'VendorAdministrator', '2026-11-24 02:00:00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('8BA30082-6376-404A-8181-E3F776E0E731', '4CD430EF-BE81-4CE0-94C6-0E06286B889C', 'Approver', '2026-11-24 02:00:00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('8BA30082-6376-404A-8181-E3F776E0E731', '57FA4C27-91D7-42CD-AB1A-2E48E8B4D38E', 'Auditor', '2026-11-24 02:00:00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('8BA30082-6376-404A-8181-E3F776E0E731', 'ABDC7A7F-FC48-4C6C-AC81-7E7D79BFD0B1', 'ProcurementOfficer', '2026-11-24 02:00:00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('8BA30082-6376-404A-8181-E3F776E0E731', 'E3527CA3-AB87-4839-AFB1-99C816A02686', 'Reviewer', '2026-11-24 02:00:00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('8BA30082-6376-404A-8181-E3F776E0E731', 'E8AAF2D0-7602-4F9C-873D-F731FAE7BFB1', 'RiskManager', '2026-11-24 02:00:00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('8BA30082-6376-404A-8181-E3F776E0E731', 'F9A82AAF-9A05-4D4D-8D1B-6EC222D911E1', 'BuyerAdministrator', '2026-11-24 02:00:00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('92BBB939-9935-4A8D-B712-7892A8882440', '016E8155-77C5-4FD8-B684-C1EF501556DA', 'RiskManager', '2026-11-24 02:00:00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('92BBB939-9935-4A8D-B712-7892A8882440', '1FACDA49-7360-48EF-869F-F82C1B4F3835', 'Reviewer', '2026-11-24 02:00:00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('92BBB939-9935-4A8D-B712-7892A8882440', '30D427FE-D219-4FEE-AE5A-85CE686818D6', 'BuyerAdministrator', '2026-11-24 02:00:00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('92BBB939-9935-4A8D-B712-7892A8882440', '485BA72E-901C-4F27-BD6D-AEA4C9CC1AC8', 'Approver', '2026-11-24 02:00:00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('92BBB939-9935-4A8D-B712-7892A8882440', 'A19FF936-40D5-472B-A02A-DCF13D01E77C', 'Auditor', '2026-11-24 02:00:00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('92BBB939-9935-4A8D-B712-7892A8882440', 'CBC16A7D-047F-4C2D-B3CC-27E91E9343B8', 'ProcurementOfficer', '2026-11-24 02:00:00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('94C47F83-2421-4EEE-B67C-2A078C1C2713', '1053A49A-5409-484A-9A22-8D63BBC2440A', 'Contributor', '2026-11-24 02:00:00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('94C47F83-2421-4EEE-B67C-2A078C1C2713', '75D72193-D067-433A-9B3E-409D2D7AAA14', 'EvidenceOwner', '2026-11-24 02:00:00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('94C47F83-2421-4EEE-B67C-2A078C1C2713', '8756F614-A045-4556-926D-FFDA5DEFA002', 'VendorAdministrator', '2026-11-24 02:00:00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('94C47F83-2421-4EEE-B67C-2A078C1C2713', '97025820-12A0-4DD4-8304-8489D3462156', 'ResponseOwner', '2026-11-24 02:00:00', NULL);
insert into "Obligations" ("TenantId", "Id", "Kind", "SubjectId", "Subject", "Link", "VendorId", "ResponsibleOrganisationId", "ResponsiblePersonId", "DueDate", "NextReminderOn", "State", "LeaseOwner", "LeaseUntil", "Revision", "Faults", "LastFault", "ParkedAt") values ('87E12A8F-FB0C-4A2C-A547-2BD1ED68472C', '01A2270D-1E0A-751D-8C9F-124ED62FA534', 'CertificateExpiry', 'BE8F2874-0C69-4967-AA1F-91C9976FD0D9', 'Zephyrine certificate', '/our-certificates/be8f2874-0c69-4967-aa1f-91c9976fd0d9', NULL, NULL, NULL, '2026-12-08', '2026-11-24', 'Open', NULL, NULL, 0, 0, NULL, NULL);
insert into "Obligations" ("TenantId", "Id", "Kind", "SubjectId", "Subject", "Link", "VendorId", "ResponsibleOrganisationId", "ResponsiblePersonId", "DueDate", "NextReminderOn", "State", "LeaseOwner", "LeaseUntil", "Revision", "Faults", "LastFault", "ParkedAt") values ('92BBB939-9935-4A8D-B712-7892A8882440', '01A2270D-1DDB-707C-A4D2-DC256FDCBAEB', 'Request', '01A2270D-1DDB-7A7E-8331-0FE47075EE19', 'Zephyrine request', '/requests/01a2270d-1ddb-7a7e-8331-0fe47075ee19', '01A2270D-1AE5-790A-82C8-DC0C2E1F9C62', '87E12A8F-FB0C-4A2C-A547-2BD1ED68472C', '83F36901-4141-42BC-8EFE-9AA016DF5F3A', '2026-11-29', '2026-11-24', 'Open', NULL, NULL, 0, 0, NULL, NULL);
insert into "Organisations" ("Id", "Kind", "Slug", "Name", "BuyerType", "TimeZone", "CreatedAt", "AssessmentCounter", "FindingCounter", "Revision", "Database", "ReferenceRevision") values ('819B6D33-F36D-47B4-ABCC-F4B0C0C841CC', 'Platform', 'operations', 'Aims Portal operations', NULL, 'Asia/Hong_Kong', '2026-11-24 02:00:00', 0, 0, 0, NULL, 0);
insert into "Organisations" ("Id", "Kind", "Slug", "Name", "BuyerType", "TimeZone", "CreatedAt", "AssessmentCounter", "FindingCounter", "Revision", "Database", "ReferenceRevision") values ('87E12A8F-FB0C-4A2C-A547-2BD1ED68472C', 'Vendor', 'first-vendor', 'Zephyrine Vendor', NULL, 'Asia/Hong_Kong', '2026-11-24 02:00:00', 0, 0, 0, NULL, 0);
insert into "Organisations" ("Id", "Kind", "Slug", "Name", "BuyerType", "TimeZone", "CreatedAt", "AssessmentCounter", "FindingCounter", "Revision", "Database", "ReferenceRevision") values ('8BA30082-6376-404A-8181-E3F776E0E731', 'Buyer', 'other-bank', 'Plain Bank', 'Bank', 'Asia/Hong_Kong', '2026-11-24 02:00:00', 0, 0, 0, NULL, 0);
insert into "Organisations" ("Id", "Kind", "Slug", "Name", "BuyerType", "TimeZone", "CreatedAt", "AssessmentCounter", "FindingCounter", "Revision", "Database", "ReferenceRevision") values ('92BBB939-9935-4A8D-B712-7892A8882440', 'Buyer', 'first-bank', 'Zephyrine Bank', 'Bank', 'Asia/Hong_Kong', '2026-11-24 02:00:00', 0, 0, 0, NULL, 0);
insert into "Organisations" ("Id", "Kind", "Slug", "Name", "BuyerType", "TimeZone", "CreatedAt", "AssessmentCounter", "FindingCounter", "Revision", "Database", "ReferenceRevision") values ('94C47F83-2421-4EEE-B67C-2A078C1C2713', 'Vendor', 'other-vendor', 'Plain Vendor', NULL, 'Asia/Hong_Kong', '2026-11-24 02:00:00', 0, 0, 0, NULL, 0);
insert into "Outbox" ("TenantId", "Id", "Kind", "IsBulk", "MessageId", "ToAddress", "ToName", "Language", "Subject", "Html", "Text", "State", "CreatedAt", "NextAttemptAt", "Attempts", "SentAt", "LastError", "LeaseOwner", "LeaseUntil", "LastAttemptAt") values ('87E12A8F-FB0C-4A2C-A547-2BD1ED68472C', '01A2270D-1E89-75B3-95C0-E504DA67BF9E', 'reminder', 0, '01a2270d1e8975b395c0e504da67bf9e@aims-portal', 'contact@first-vendor.example', 'Zephyrine Contact', 'en', 'Zephyrine subject', '<p>x</p>', 'x', 'Waiting', '2026-11-24 02:00:00', '2026-11-24 02:00:00', 0, NULL, NULL, NULL, NULL, NULL);
insert into "Outbox" ("TenantId", "Id", "Kind", "IsBulk", "MessageId", "ToAddress", "ToName", "Language", "Subject", "Html", "Text", "State", "CreatedAt", "NextAttemptAt", "Attempts", "SentAt", "LastError", "LeaseOwner", "LeaseUntil", "LastAttemptAt") values ('92BBB939-9935-4A8D-B712-7892A8882440', '01A2270D-1E2A-7AB4-95F4-82510F4BA2AE', 'reminder', 0, '01a2270d1e2a7ab495f482510f4ba2ae@aims-portal', 'contact@first-vendor.example', 'Zephyrine Contact', 'en', 'Zephyrine subject', '<p>x</p>', 'x', 'Waiting', '2026-11-24 02:00:00', '2026-11-24 02:00:00', 0, NULL, NULL, NULL, NULL, NULL);
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('016E8155-77C5-4FD8-B684-C1EF501556DA', 'Zephyrine RiskManager', 'en', 'Auto', '0001-01-01 00:00:00', 'zephyrine.riskmanager@first-bank.example', 'ZEPHYRINE.RISKMANAGER@FIRST-BANK.EXAMPLE', 'zephyrine.riskmanager@first-bank.example', 'ZEPHYRINE.RISKMANAGER@FIRST-BANK.EXAMPLE', 1, 'AQAAAAIAAYagAAAAEB2pZcHqZHI/fo3uOldUgvCsjTGX82T1TH9INS5GxgN7vJaLWG3YqkPXyscXRLy40A==', '01a2270d1a8570b2adfd5dba7706324c', '4b264786-a2f2-45df-ad77-fe3a939bab27', NULL, 0, 0, NULL, 1, 0);
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('1053A49A-5409-484A-9A22-8D63BBC2440A', 'Contributor', 'en', 'Auto', '0001-01-01 00:00:00', 'contributor@other-vendor.example', 'CONTRIBUTOR@OTHER-VENDOR.EXAMPLE', 'contributor@other-vendor.example', 'CONTRIBUTOR@OTHER-VENDOR.EXAMPLE', 1, 'AQAAAAIAAYagAAAAEB2pZcHqZHI/fo3uOldUgvCsjTGX82T1TH9INS5GxgN7vJaLWG3YqkPXyscXRLy40A==', '01a2270d1ada7bdb9c5bcf3704973bd1', 'ea522a97-4982-4d6c-bf35-007115f7dd21', NULL, 0, 0, NULL, 1, 0);
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('1FACDA49-7360-48EF-869F-F82C1B4F3835', 'Zephyrine Reviewer', 'en', 'Auto', '0001-01-01 00:00:00', 'zephyrine.reviewer@first-bank.example', 'ZEPHYRINE.REVIEWER@FIRST-BANK.EXAMPLE', 'zephyrine.reviewer@first-bank.example', 'ZEPHYRINE.REVIEWER@FIRST-BANK.EXAMPLE', 1, 'AQAAAAIAAYagAAAAEB2pZcHqZHI/fo3uOldUgvCsjTGX82T1TH9INS5GxgN7vJaLWG3YqkPXyscXRLy40A==', '01a2270d1a947afc81ccbf812f231e83', '45c57ef5-6d5a-45f1-8f61-65d53890d27c', NULL, 0, 0, NULL, 1, 0);
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('30D427FE-D219-4FEE-AE5A-85CE686818D6', 'Zephyrine BuyerAdministrator', 'en', 'Auto', '0001-01-01 00:00:00', 'zephyrine.buyeradministrator@first-bank.example', 'ZEPHYRINE.BUYERADMINISTRATOR@FIRST-BANK.EXAMPLE', 'zephyrine.buyeradministrator@first-bank.example', 'ZEPHYRINE.BUYERADMINISTRATOR@FIRST-BANK.EXAMPLE', 1, 'AQAAAAIAAYagAAAAEB2pZcHqZHI/fo3uOldUgvCsjTGX82T1TH9INS5GxgN7vJaLWG3YqkPXyscXRLy40A==', '01a2270d19e3728a857f27a02e4d8acd', 'be472973-996b-494a-9638-4be78f93a640', NULL, 0, 0, NULL, 1, 0);
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('485BA72E-901C-4F27-BD6D-AEA4C9CC1AC8', 'Zephyrine Approver', 'en', 'Auto', '0001-01-01 00:00:00', 'zephyrine.approver@first-bank.example', 'ZEPHYRINE.APPROVER@FIRST-BANK.EXAMPLE', 'zephyrine.approver@first-bank.example', 'ZEPHYRINE.APPROVER@FIRST-BANK.EXAMPLE', 1, 'AQAAAAIAAYagAAAAEB2pZcHqZHI/fo3uOldUgvCsjTGX82T1TH9INS5GxgN7vJaLWG3YqkPXyscXRLy40A==', '01a2270d1aa5780aad5aea40b80fcf7b', '30a443d7-1167-40da-8a8a-174965637b1d', NULL, 0, 0, NULL, 1, 0);
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('4CD430EF-BE81-4CE0-94C6-0E06286B889C', 'Approver', 'en', 'Auto', '0001-01-01 00:00:00', 'approver@other-bank.example', 'APPROVER@OTHER-BANK.EXAMPLE', 'approver@other-bank.example', 'APPROVER@OTHER-BANK.EXAMPLE', 1, 'AQAAAAIAAYagAAAAEB2pZcHqZHI/fo3uOldUgvCsjTGX82T1TH9INS5GxgN7vJaLWG3YqkPXyscXRLy40A==', '01a2270d1aad74d7af9cbd4fde64d37a', 'bc77ebbe-84b8-46d8-a437-26a313b45318', NULL, 0, 0, NULL, 1, 0);
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('57FA4C27-91D7-42CD-AB1A-2E48E8B4D38E', 'Auditor', 'en', 'Auto', '0001-01-01 00:00:00', 'auditor@other-bank.example', 'AUDITOR@OTHER-BANK.EXAMPLE', 'auditor@other-bank.example', 'AUDITOR@OTHER-BANK.EXAMPLE', 1, 'AQAAAAIAAYagAAAAEB2pZcHqZHI/fo3uOldUgvCsjTGX82T1TH9INS5GxgN7vJaLWG3YqkPXyscXRLy40A==', '01a2270d1abd7b9d9ad31cffcccd803a', '22b506f9-ab0d-49df-995b-f4e96458119d', NULL, 0, 0, NULL, 1, 0);
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('622852A5-454B-4764-98F5-366F4C587972', 'Zephyrine EvidenceOwner', 'en', 'Auto', '0001-01-01 00:00:00', 'zephyrine.evidenceowner@first-vendor.example', 'ZEPHYRINE.EVIDENCEOWNER@FIRST-VENDOR.EXAMPLE', 'zephyrine.evidenceowner@first-vendor.example', 'ZEPHYRINE.EVIDENCEOWNER@FIRST-VENDOR.EXAMPLE', 1, 'AQAAAAIAAYagAAAAEB2pZcHqZHI/fo3uOldUgvCsjTGX82T1TH9INS5GxgN7vJaLWG3YqkPXyscXRLy40A==', '01a2270d1ad5799f9dd0eacad950c85f', '65ad997e-25ed-4890-b997-755b3def59d5', NULL, 0, 0, NULL, 1, 0);
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('75D72193-D067-433A-9B3E-409D2D7AAA14', 'EvidenceOwner', 'en', 'Auto', '0001-01-01 00:00:00', 'evidenceowner@other-vendor.example', 'EVIDENCEOWNER@OTHER-VENDOR.EXAMPLE', 'evidenceowner@other-vendor.example', 'EVIDENCEOWNER@OTHER-VENDOR.EXAMPLE', 1, 'AQAAAAIAAYagAAAAEB2pZcHqZHI/fo3uOldUgvCsjTGX82T1TH9INS5GxgN7vJaLWG3YqkPXyscXRLy40A==', '01a2270d1ad77d578ed42144d0606874', '3ce987a0-475e-4216-9243-6fbd363cccd5', NULL, 0, 0, NULL, 1, 0);
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('83F36901-4141-42BC-8EFE-9AA016DF5F3A', 'Zephyrine ResponseOwner', 'en', 'Auto', '0001-01-01 00:00:00', 'zephyrine.responseowner@first-vendor.example', 'ZEPHYRINE.RESPONSEOWNER@FIRST-VENDOR.EXAMPLE', 'zephyrine.responseowner@first-vendor.example', 'ZEPHYRINE.RESPONSEOWNER@FIRST-VENDOR.EXAMPLE', 1, 'AQAAAAIAAYagAAAAEB2pZcHqZHI/fo3uOldUgvCsjTGX82T1TH9INS5GxgN7vJaLWG3YqkPXyscXRLy40A==', '01a2270d1ad1724186ae2de28a441add', '506ea212-13cc-4ae8-84ac-e480c6aa8a20', NULL, 0, 0, NULL, 1, 0);
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('8756F614-A045-4556-926D-FFDA5DEFA002', 'VendorAdministrator', 'en', 'Auto', '0001-01-01 00:00:00', 'vendoradministrator@other-vendor.example', 'VENDORADMINISTRATOR@OTHER-VENDOR.EXAMPLE', 'vendoradministrator@other-vendor.example', 'VENDORADMINISTRATOR@OTHER-VENDOR.EXAMPLE', 1, 'AQAAAAIAAYagAAAAEB2pZcHqZHI/fo3uOldUgvCsjTGX82T1TH9INS5GxgN7vJaLWG3YqkPXyscXRLy40A==', '01a2270d1acd790ba7e17939da1d1c11', '0849fbb0-b763-4c17-b390-ae8ab36be8f6', NULL, 0, 0, NULL, 1, 0);
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('97025820-12A0-4DD4-8304-8489D3462156', 'ResponseOwner', 'en', 'Auto', '0001-01-01 00:00:00', 'responseowner@other-vendor.example', 'RESPONSEOWNER@OTHER-VENDOR.EXAMPLE', 'responseowner@other-vendor.example', 'RESPONSEOWNER@OTHER-VENDOR.EXAMPLE', 1, 'AQAAAAIAAYagAAAAEB2pZcHqZHI/fo3uOldUgvCsjTGX82T1TH9INS5GxgN7vJaLWG3YqkPXyscXRLy40A==', '01a2270d1ad37f72a3396691cc1b4b6d', '1dc9f365-1557-4a06-9e8e-6c84a6b8efd8', NULL, 0, 0, NULL, 1, 0);
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('9D2109FA-C0DC-49A2-8FAC-0B6793B77E02', 'Zephyrine Contributor', 'en', 'Auto', '0001-01-01 00:00:00', 'zephyrine.contributor@first-vendor.example', 'ZEPHYRINE.CONTRIBUTOR@FIRST-VENDOR.EXAMPLE', 'zephyrine.contributor@first-vendor.example', 'ZEPHYRINE.CONTRIBUTOR@FIRST-VENDOR.EXAMPLE', 1, 'AQAAAAIAAYagAAAAEB2pZcHqZHI/fo3uOldUgvCsjTGX82T1TH9INS5GxgN7vJaLWG3YqkPXyscXRLy40A==', '01a2270d1ad97da3938fec78d313daa7', 'd7f3efab-9c49-447a-9655-1c62b041a50b', NULL, 0, 0, NULL, 1, 0);
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('9D228394-DFCE-428B-BECD-2ED16A9EF9FB', 'PlatformOperator', 'en', 'Auto', '0001-01-01 00:00:00', 'platformoperator@operations.example', 'PLATFORMOPERATOR@OPERATIONS.EXAMPLE', 'platformoperator@operations.example', 'PLATFORMOPERATOR@OPERATIONS.EXAMPLE', 1, 'AQAAAAIAAYagAAAAEB2pZcHqZHI/fo3uOldUgvCsjTGX82T1TH9INS5GxgN7vJaLWG3YqkPXyscXRLy40A==', '01a2270d1adb7971b23eb2e0a26f4d7c', '9bc36688-f7e7-4d6a-b6a1-2eb860ebc2b6', NULL, 0, 0, NULL, 1, 0);
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('A19FF936-40D5-472B-A02A-DCF13D01E77C', 'Zephyrine Auditor', 'en', 'Auto', '0001-01-01 00:00:00', 'zephyrine.auditor@first-bank.example', 'ZEPHYRINE.AUDITOR@FIRST-BANK.EXAMPLE', 'zephyrine.auditor@first-bank.example', 'ZEPHYRINE.AUDITOR@FIRST-BANK.EXAMPLE', 1, 'AQAAAAIAAYagAAAAEB2pZcHqZHI/fo3uOldUgvCsjTGX82T1TH9INS5GxgN7vJaLWG3YqkPXyscXRLy40A==', '01a2270d1ab57a928644a4a6bb8feb08', 'd1dc9eef-c93b-435a-947d-282e68531c5c', NULL, 0, 0, NULL, 1, 0);
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('ABDC7A7F-FC48-4C6C-AC81-7E7D79BFD0B1', 'ProcurementOfficer', 'en', 'Auto', '0001-01-01 00:00:00', 'procurementofficer@other-bank.example', 'PROCUREMENTOFFICER@OTHER-BANK.EXAMPLE', 'procurementofficer@other-bank.example', 'PROCUREMENTOFFICER@OTHER-BANK.EXAMPLE', 1, 'AQAAAAIAAYagAAAAEB2pZcHqZHI/fo3uOldUgvCsjTGX82T1TH9INS5GxgN7vJaLWG3YqkPXyscXRLy40A==', '01a2270d1a7e70f48dc6b669fccf37cc', '3b6b9597-6f30-472c-8ff9-f597be49c007', NULL, 0, 0, NULL, 1, 0);
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('CBC16A7D-047F-4C2D-B3CC-27E91E9343B8', 'Zephyrine ProcurementOfficer', 'en', 'Auto', '0001-01-01 00:00:00', 'zephyrine.procurementofficer@first-bank.example', 'ZEPHYRINE.PROCUREMENTOFFICER@FIRST-BANK.EXAMPLE', 'zephyrine.procurementofficer@first-bank.example', 'ZEPHYRINE.PROCUREMENTOFFICER@FIRST-BANK.EXAMPLE', 1, 'AQAAAAIAAYagAAAAEB2pZcHqZHI/fo3uOldUgvCsjTGX82T1TH9INS5GxgN7vJaLWG3YqkPXyscXRLy40A==', '01a2270d1a78743fb284eeae0d047bc8', '6dc2d91a-f237-47b8-8ae7-efa13dcdaf4e', NULL, 0, 0, NULL, 1, 0);
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('D4E4AE82-5B28-48CA-8F92-AF1E8D048BE6', 'Zephyrine VendorAdministrator', 'en', 'Auto', '0001-01-01 00:00:00', 'zephyrine.vendoradministrator@first-vendor.example', 'ZEPHYRINE.VENDORADMINISTRATOR@FIRST-VENDOR.EXAMPLE', 'zephyrine.vendoradministrator@first-vendor.example', 'ZEPHYRINE.VENDORADMINISTRATOR@FIRST-VENDOR.EXAMPLE', 1, 'AQAAAAIAAYagAAAAEB2pZcHqZHI/fo3uOldUgvCsjTGX82T1TH9INS5GxgN7vJaLWG3YqkPXyscXRLy40A==', '01a2270d1ac47b05972d9ee285097055', '1e271d6d-692c-474c-acd8-093b94135dbe', NULL, 0, 0, NULL, 1, 0);
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('E3527CA3-AB87-4839-AFB1-99C816A02686', 'Reviewer', 'en', 'Auto', '0001-01-01 00:00:00', 'reviewer@other-bank.example', 'REVIEWER@OTHER-BANK.EXAMPLE', 'reviewer@other-bank.example', 'REVIEWER@OTHER-BANK.EXAMPLE', 1, 'AQAAAAIAAYagAAAAEB2pZcHqZHI/fo3uOldUgvCsjTGX82T1TH9INS5GxgN7vJaLWG3YqkPXyscXRLy40A==', '01a2270d1a9d7c5d98a98086c54ab7ab', '367e43d6-2409-4bc5-be52-6a84f578bd33', NULL, 0, 0, NULL, 1, 0);
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('E8AAF2D0-7602-4F9C-873D-F731FAE7BFB1', 'RiskManager', 'en', 'Auto', '0001-01-01 00:00:00', 'riskmanager@other-bank.example', 'RISKMANAGER@OTHER-BANK.EXAMPLE', 'riskmanager@other-bank.example', 'RISKMANAGER@OTHER-BANK.EXAMPLE', 1, 'AQAAAAIAAYagAAAAEB2pZcHqZHI/fo3uOldUgvCsjTGX82T1TH9INS5GxgN7vJaLWG3YqkPXyscXRLy40A==', '01a2270d1a91728396855349bdd9ca6a', '25a9cfa6-cbec-4fcf-b6f0-8205b7247524', NULL, 0, 0, NULL, 1, 0);
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('F9A82AAF-9A05-4D4D-8D1B-6EC222D911E1', 'BuyerAdministrator', 'en', 'Auto', '0001-01-01 00:00:00', 'buyeradministrator@other-bank.example', 'BUYERADMINISTRATOR@OTHER-BANK.EXAMPLE', 'buyeradministrator@other-bank.example', 'BUYERADMINISTRATOR@OTHER-BANK.EXAMPLE', 1, 'AQAAAAIAAYagAAAAEB2pZcHqZHI/fo3uOldUgvCsjTGX82T1TH9INS5GxgN7vJaLWG3YqkPXyscXRLy40A==', '01a2270d1a7074cb81c7704fb255ed30', '4b90d5f8-8526-48a8-9adc-93bb170cb020', NULL, 0, 0, NULL, 1, 0);
insert into "PersonClaims" ("Id", "UserId", "ClaimType", "ClaimValue") values (1, '016E8155-77C5-4FD8-B684-C1EF501556DA', 'of a release', 'yes');
insert into "PersonLogins" ("LoginProvider", "ProviderKey", "ProviderDisplayName", "UserId") values ('of a release', '1', NULL, '016E8155-77C5-4FD8-B684-C1EF501556DA');
insert into "PersonTokens" ("UserId", "LoginProvider", "Name", "Value") values ('016E8155-77C5-4FD8-B684-C1EF501556DA', 'of a release', 'token', '1');
insert into "Questionnaires" ("QuestionnaireId", "Version", "Json", "Sha256") values ('ai-basic', '1.0.0', '{
  "schemaVersion": "1.0",
  "languages": [
    "en",
    "zh-Hant"
  ],
  "defaultLanguage": "en",
  "conditionGrammar": {
    "leaf": "{\"q\":questionId|\"fact\":name,\"op\":eq|ne|in|notIn|containsAny|containsNone|gte|lte|answered,\"value\":...}",
    "combinators": [
      "all",
      "any",
      "not"
    ],
    "rule": "a question without showIf is always shown; hidden questions are neither required nor scored; a leaf on an unanswered question is false"
  },
  "facts": {
    "tier": "low|medium|high, computed by risk-tiering.json from UC-* answers; recomputed on every change",
    "buyerType": "bank|insurer|licensed_corp|svf_stablecoin|listed|other"
  },
  "expectedRules": {
    "equals": "answer equals value",
    "anyOf": "answer in values",
    "containsAny": "at least one of values selected",
    "minSelected": "number of selected options >= value",
    "min": "number >= value",
    "max": "number <= value",
    "maxByTier": "number <= limit for tier",
    "byTier": "answer in list for tier",
    "withinMonths": "date not in the future and not older than value months at review date",
    "notBefore": "date >= the date answered in question; if orWithinMonths is present, also fails when older than that many months",
    "futureDate": "date after today",
    "provided": "non-empty",
    "info": "not scored",
    "certificateValid": "see evidence-types.json iso42001_certificate validity",
    "soaMatchesCertificate": "SoA version/date equals the one on the certificate, or reviewer accepts",
    "surveillanceCurrent": "see certification-cycle.json R1-R2"
  },
  "scoring": {
    "answerScore": "met=100, not met=0; option.score overrides; na and info excluded",
    "sectionScore": "sum(weight*score)/sum(weight) over shown scored questions",
    "criticalityEffect": {
      "info": "none",
      "standard": "score only",
      "major": "score + finding (medium)",
      "critical": "score + finding (high)"
    },
    "gate": "a failed gate question blocks \"approve\"; outcome must be conditional, escalated or rejected with a recorded reason",
    "defaultBands": {
      "approve": 85,
      "approveWithConditions": 65
    },
    "basis": "design default"
  },
  "id": "ai-basic",
  "version": "1.0.0",
  "status": "published",
  "title": {
    "en": "AI basics for low-risk use",
    "zh-Hant": "低風險 AI 基本問卷"
  },
  "description": {
    "en": "Short form for AI that does not affect the rights or outcomes of individuals. Covers the basics of the PCPD Model Framework.",
    "zh-Hant": "適用於不影響個人權益或結果的 AI；涵蓋私隱專員公署《模範框架》的基本要求。"
  },
  "questionCount": 22,
  "sharesAnswersWith": "ai-vendor-dd",
  "upgradeRule": {
    "when": {
      "fact": "tier",
      "op": "in",
      "value": [
        "medium",
        "high"
      ]
    },
    "to": "ai-vendor-dd",
    "keepAnswers": true
  },
  "sections": [
    {
      "id": "CO",
      "order": 1,
      "title": {
        "en": "Company and AI system inventory",
        "zh-Hant": "公司資料及 AI 系統清單"
      }
    },
    {
      "id": "UC",
      "order": 2,
      "title": {
        "en": "Use case and risk tier",
        "zh-Hant": "用例及風險級別"
      }
    },
    {
      "id": "GV",
      "order": 3,
      "title": {
        "en": "Governance",
        "zh-Hant": "管治"
      }
    },
    {
      "id": "RM",
      "order": 4,
      "title": {
        "en": "Risk management and impact assessment",
        "zh-Hant": "風險管理及影響評估"
      }
    },
    {
      "id": "DA",
      "order": 5,
      "title": {
        "en": "Data",
        "zh-Hant": "數據"
      }
    },
    {
      "id": "HO",
      "order": 7,
      "title": {
        "en": "Human oversight",
        "zh-Hant": "人為監督"
      }
    },
    {
      "id": "TR",
      "order": 8,
      "title": {
        "en": "Transparency and explainability",
        "zh-Hant": "透明度及可解釋性"
      }
    },
    {
      "id": "PV",
      "order": 9,
      "title": {
        "en": "Privacy and PIA",
        "zh-Hant": "私隱及私隱影響評估"
      }
    },
    {
      "id": "SE",
      "order": 10,
      "title": {
        "en": "Security",
        "zh-Hant": "資訊保安"
      }
    },
    {
      "id": "TP",
      "order": 11,
      "title": {
        "en": "Third parties and foundation models",
        "zh-Hant": "第三方及基礎模型"
      }
    },
    {
      "id": "IN",
      "order": 12,
      "title": {
        "en": "Incidents",
        "zh-Hant": "事故管理"
      }
    }
  ],
  "questions": [
    {
      "id": "CO-01",
      "section": "CO",
      "text": {
        "en": "State the full legal name, place of incorporation and registration number of the entity that will sign the contract.",
        "zh-Hant": "請填寫將簽訂合約的法律實體全名、註冊地點及註冊編號。"
      },
      "type": "text",
      "answeredBy": "vendor",
      "required": true,
      "weight": 2,
      "criticality": "major",
      "gate": false,
      "expected": {
        "rule": "provided"
      },
      "help": {
        "en": "Certificates will be compared with this name. Group certificates must name this entity or a site that delivers the service.",
        "zh-Hant": "證書持有人名稱會與此核對；集團證書須列明此實體或提供服務的地點。"
      },
      "mappings": {
        "iso42001": [
          "4.3"
        ],
        "pcpd": [
          "1.2"
        ],
        "iso27001": [],
        "nistAiRmf": [
          "GOVERN 6.1"
        ],
        "dora": [
          "B_05.01"
        ]
      },
      "evidence": [
        {
          "type": "company_registration",
          "when": "always",
          "mandatoryForTiers": [
            "medium",
            "high"
          ]
        }
      ]
    },
    {
      "id": "CO-02",
      "section": "CO",
      "text": {
        "en": "List every AI system or feature covered by this engagement, with model name, version and what it does.",
        "zh-Hant": "請列出本次合作涵蓋的所有 AI 系統或功能，並註明模型名稱、版本及用途。"
      },
      "type": "text",
      "answeredBy": "vendor",
      "required": true,
      "weight": 3,
      "criticality": "major",
      "gate": false,
      "expected": {
        "rule": "provided"
      },
      "mappings": {
        "iso42001": [
          "A.4.2",
          "A.6.2.7"
        ],
        "pcpd": [
          "1.1"
        ],
        "iso27001": [
          "A.5.9"
        ],
        "nistAiRmf": [
          "GOVERN 1.6",
          "MAP 2.1"
        ]
      },
      "evidence": [
        {
          "type": "ai_inventory",
          "when": "always",
          "mandatoryForTiers": [
            "high"
          ]
        }
      ]
    },
    {
      "id": "CO-03",
      "section": "CO",
      "text": {
        "en": "Do you keep a register of all AI systems you build or use, with an owner for each, and update it when anything changes?",
        "zh-Hant": "貴公司是否備存所開發或使用的所有 AI 系統登記冊，列明每個系統的負責人，並在有變更時更新？"
      },
      "type": "yesNo",
      "answeredBy": "vendor",
      "required": true,
      "weight": 3,
      "criticality": "major",
      "gate": false,
      "expected": {
        "rule": "equals",
        "value": "yes"
      },
      "allowNa": false,
      "options": [
        {
          "value": "yes",
          "label": {
            "en": "Yes",
            "zh-Hant": "是"
          },
          "score": 100
        },
        {
          "value": "no",
          "label": {
            "en": "No",
            "zh-Hant": "否"
          },
          "score": 0
        }
      ],
      "mappings": {
        "iso42001": [
          "A.4.2",
          "A.4.3",
          "A.4.4",
          "A.4.5"
        ],
        "pcpd": [
          "1.1"
        ],
        "iso27001": [
          "A.5.9"
        ],
        "nistAiRmf": [
          "GOVERN 1.6"
        ],
        "mas": [
          "AI inventory"
        ]
      },
      "evidence": [
        {
          "type": "ai_inventory",
          "when": "answer-positive"
        }
      ]
    },
    {
      "id": "UC-01",
      "section": "UC",
      "text": {
        "en": "For which decisions or tasks will the buyer use the AI output?",
        "zh-Hant": "買方會將 AI 輸出用於哪些決定或工作？"
      },
      "type": "multiChoice",
      "answeredBy": "buyer",
      "required": true,
      "weight": 0,
      "criticality": "info",
      "gate": false,
      "expected": {
        "rule": "info"
      },
      "options": [
        {
          "value": "credit",
          "label": {
            "en": "Credit scoring, limits or lending decisions",
            "zh-Hant": "信貸評分、額度或貸款決定"
          },
          "score": null
        },
        {
          "value": "insurance_pricing",
          "label": {
            "en": "Insurance underwriting or pricing",
            "zh-Hant": "保險核保或定價"
          },
          "score": null
        },
        {
          "value": "insurance_claims",
          "label": {
            "en": "Insurance claims decisions",
            "zh-Hant": "保險理賠決定"
          },
          "score": null
        },
        {
          "value": "employment",
          "label": {
            "en": "Hiring, appraisal or dismissal",
            "zh-Hant": "招聘、考績或解僱"
          },
          "score": null
        },
        {
          "value": "healthcare",
          "label": {
            "en": "Medical imaging, diagnosis or treatment",
            "zh-Hant": "醫學影像、診斷或治療"
          },
          "score": null
        },
        {
          "value": "biometric_id",
          "label": {
            "en": "Identifying people by biometrics",
            "zh-Hant": "以生物特徵識別個人"
          },
          "score": null
        },
        {
          "value": "public_benefits",
          "label": {
            "en": "Eligibility for welfare or public services",
            "zh-Hant": "社會福利或公共服務資格"
          },
          "score": null
        },
        {
          "value": "investment_advice",
          "label": {
            "en": "Investment advice, recommendations or research for clients",
            "zh-Hant": "向客戶提供投資建議、推薦或研究"
          },
          "score": null
        },
        {
          "value": "aml_kyc_fraud",
          "label": {
            "en": "AML, KYC, fraud or transaction monitoring",
            "zh-Hant": "打擊洗錢、認識客戶、欺詐或交易監察"
          },
          "score": null
        },
        {
          "value": "collections",
          "label": {
            "en": "Debt collection or hardship treatment",
            "zh-Hant": "追收欠款或財困處理"
          },
          "score": null
        },
        {
          "value": "customer_chat",
          "label": {
            "en": "Customer service conversation",
            "zh-Hant": "客戶服務對話"
          },
          "score": null
        },
        {
          "value": "marketing",
          "label": {
            "en": "Marketing or personalised offers",
            "zh-Hant": "營銷或個人化推廣"
          },
          "score": null
        },
        {
          "value": "document",
          "label": {
            "en": "Document reading, summarising or translation",
            "zh-Hant": "文件讀取、摘要或翻譯"
          },
          "score": null
        },
        {
          "value": "coding",
          "label": {
            "en": "Software development support",
            "zh-Hant": "軟件開發支援"
          },
          "score": null
        },
        {
          "value": "internal",
          "label": {
            "en": "Other internal productivity",
            "zh-Hant": "其他內部工作效率用途"
          },
          "score": null
        },
        {
          "value": "other",
          "label": {
            "en": "Other",
            "zh-Hant": "其他"
          },
          "score": null
        }
      ],
      "mappings": {
        "iso42001": [
          "A.9.4",
          "6.1.4"
        ],
        "pcpd": [
          "2.1"
        ],
        "iso27001": [],
        "nistAiRmf": [
          "MAP 1.1",
          "MAP 2.1"
        ],
        "euAiAct": [
          "Annex III"
        ]
      },
      "evidence": []
    },
    {
      "id": "UC-02",
      "section": "UC",
      "text": {
        "en": "What part does the AI output play in the decision?",
        "zh-Hant": "AI 輸出在決定中擔當甚麼角色？"
      },
      "type": "singleChoice",
      "answeredBy": "buyer",
      "required": true,
      "weight": 0,
      "criticality": "info",
      "gate": false,
      "expected": {
        "rule": "info"
      },
      "options": [
        {
          "value": "no_decision",
          "label": {
            "en": "No decision about anyone is made with it",
            "zh-Hant": "不用於作出涉及任何人的決定"
          },
          "score": null
        },
        {
          "value": "advises",
          "label": {
            "en": "It informs a person who decides each case",
            "zh-Hant": "供負責逐宗決定的人員參考"
          },
          "score": null
        },
        {
          "value": "decides_with_veto",
          "label": {
            "en": "It decides; a person watches and can step in",
            "zh-Hant": "由 AI 決定，有人監察並可介入"
          },
          "score": null
        },
        {
          "value": "decides_alone",
          "label": {
            "en": "It decides without human involvement",
            "zh-Hant": "由 AI 自行決定，沒有人手參與"
          },
          "score": null
        }
      ],
      "mappings": {
        "iso42001": [
          "A.9.2",
          "A.9.3"
        ],
        "pcpd": [
          "2.2"
        ],
        "iso27001": [],
        "nistAiRmf": [
          "MAP 3.5",
          "GOVERN 3.2"
        ],
        "euAiAct": [
          "Art 14"
        ]
      },
      "evidence": []
    },
    {
      "id": "UC-03",
      "section": "UC",
      "text": {
        "en": "Who may be affected by a wrong or unfair output?",
        "zh-Hant": "錯誤或不公平的輸出可能影響哪些人？"
      },
      "type": "multiChoice",
      "answeredBy": "buyer",
      "required": true,
      "weight": 0,
      "criticality": "info",
      "gate": false,
      "expected": {
        "rule": "info"
      },
      "options": [
        {
          "value": "none",
          "label": {
            "en": "Nobody directly; internal work only",
            "zh-Hant": "沒有直接影響，只供內部使用"
          },
          "score": null
        },
        {
          "value": "employees",
          "label": {
            "en": "Employees",
            "zh-Hant": "僱員"
          },
          "score": null
        },
        {
          "value": "applicants",
          "label": {
            "en": "Job or product applicants",
            "zh-Hant": "求職者或產品申請人"
          },
          "score": null
        },
        {
          "value": "retail_customers",
          "label": {
            "en": "Individual customers",
            "zh-Hant": "個人客戶"
          },
          "score": null
        },
        {
          "value": "corporate_customers",
          "label": {
            "en": "Corporate customers",
            "zh-Hant": "企業客戶"
          },
          "score": null
        },
        {
          "value": "patients",
          "label": {
            "en": "Patients",
            "zh-Hant": "病人"
          },
          "score": null
        },
        {
          "value": "vulnerable",
          "label": {
            "en": "Children, elderly or other vulnerable people",
            "zh-Hant": "兒童、長者或其他弱勢人士"
          },
          "score": null
        },
        {
          "value": "public",
          "label": {
            "en": "The public at large",
            "zh-Hant": "公眾"
          },
          "score": null
        }
      ],
      "mappings": {
        "iso42001": [
          "A.5.4",
          "A.5.5"
        ],
        "pcpd": [
          "2.1"
        ],
        "iso27001": [],
        "nistAiRmf": [
          "MAP 5.1"
        ]
      },
      "evidence": []
    },
    {
      "id": "UC-04",
      "section": "UC",
      "text": {
        "en": "What personal data does the AI system handle?",
        "zh-Hant": "AI 系統會處理甚麼個人資料？"
      },
      "type": "singleChoice",
      "answeredBy": "buyer",
      "required": true,
      "weight": 0,
      "criticality": "info",
      "gate": false,
      "expected": {
        "rule": "info"
      },
      "options": [
        {
          "value": "none",
          "label": {
            "en": "None",
            "zh-Hant": "沒有"
          },
          "score": null
        },
        {
          "value": "ordinary",
          "label": {
            "en": "Ordinary personal data",
            "zh-Hant": "一般個人資料"
          },
          "score": null
        },
        {
          "value": "sensitive",
          "label": {
            "en": "Sensitive data (for example biometric, health, identity document, detailed financial or children''s data)",
            "zh-Hant": "敏感資料（例如生物辨識、健康、身份證明文件、詳細財務或兒童資料）"
          },
          "score": null
        }
      ],
      "mappings": {
        "iso42001": [
          "A.7.2"
        ],
        "pcpd": [
          "2.1"
        ],
        "iso27001": [
          "A.5.34"
        ],
        "nistAiRmf": [
          "MEASURE 2.10"
        ]
      },
      "evidence": []
    },
    {
      "id": "UC-05",
      "section": "UC",
      "text": {
        "en": "Does the system generate text, images, audio, code or other content (generative AI)?",
        "zh-Hant": "系統會否生成文字、圖像、聲音、程式碼或其他內容（生成式 AI）？"
      },
      "type": "yesNo",
      "answeredBy": "vendor",
      "required": true,
      "weight": 0,
      "criticality": "info",
      "gate": false,
      "expected": {
        "rule": "info"
      },
      "allowNa": false,
      "options": [
        {
          "value": "yes",
          "label": {
            "en": "Yes",
            "zh-Hant": "是"
          },
          "score": null
        },
        {
          "value": "no",
          "label": {
            "en": "No",
            "zh-Hant": "否"
          },
          "score": null
        }
      ],
      "mappings": {
        "iso42001": [
          "A.6.2.2"
        ],
        "pcpd": [
          "3.2"
        ],
        "iso27001": [],
        "nistAiRmf": [
          "MAP 2.1"
        ],
        "hkma": [
          "GenAI 2024"
        ]
      },
      "evidence": []
    },
    {
      "id": "UC-06",
      "section": "UC",
      "text": {
        "en": "Will the buyer''s customers or the public interact with the AI directly?",
        "zh-Hant": "買方的客戶或公眾會否直接與 AI 互動？"
      },
      "type": "yesNo",
      "answeredBy": "buyer",
      "required": true,
      "weight": 0,
      "criticality": "info",
      "gate": false,
      "expected": {
        "rule": "info"
      },
      "allowNa": false,
      "options": [
        {
          "value": "yes",
          "label": {
            "en": "Yes",
            "zh-Hant": "是"
          },
          "score": null
        },
        {
          "value": "no",
          "label": {
            "en": "No",
            "zh-Hant": "否"
          },
          "score": null
        }
      ],
      "mappings": {
        "iso42001": [
          "A.8.2"
        ],
        "pcpd": [
          "4.1"
        ],
        "iso27001": [],
        "nistAiRmf": [
          "MAP 1.1"
        ],
        "hkma": [
          "GenAI 2024"
        ]
      },
      "evidence": []
    },
    {
      "id": "UC-07",
      "section": "UC",
      "text": {
        "en": "Can the AI act on other systems (send, pay, change records, call tools) without a person approving each action?",
        "zh-Hant": "AI 能否在毋須逐項人手批准下操作其他系統（例如發送、付款、更改記錄或調用工具）？"
      },
      "type": "yesNo",
      "answeredBy": "vendor",
      "required": true,
      "weight": 0,
      "criticality": "info",
      "gate": false,
      "expected": {
        "rule": "info"
      },
      "allowNa": false,
      "options": [
        {
          "value": "yes",
          "label": {
            "en": "Yes",
            "zh-Hant": "是"
          },
          "score": null
        },
        {
          "value": "no",
          "label": {
            "en": "No",
            "zh-Hant": "否"
          },
          "score": null
        }
      ],
      "help": {
        "en": "Often called agentic AI.",
        "zh-Hant": "常稱為「代理式 AI」（agentic AI）。"
      },
      "mappings": {
        "iso42001": [
          "A.6.2.2",
          "A.9.3"
        ],
        "pcpd": [
          "2.2"
        ],
        "iso27001": [
          "A.8.2"
        ],
        "nistAiRmf": [
          "MAP 3.5"
        ]
      },
      "evidence": []
    },
    {
      "id": "GV-01",
      "section": "GV",
      "text": {
        "en": "Has top management approved a written AI policy that covers the service in this engagement?",
        "zh-Hant": "最高管理層是否已批准涵蓋本服務的書面 AI 政策？"
      },
      "type": "yesNo",
      "answeredBy": "vendor",
      "required": true,
      "weight": 5,
      "criticality": "major",
      "gate": false,
      "expected": {
        "rule": "equals",
        "value": "yes"
      },
      "allowNa": false,
      "options": [
        {
          "value": "yes",
          "label": {
            "en": "Yes",
            "zh-Hant": "是"
          },
          "score": 100
        },
        {
          "value": "no",
          "label": {
            "en": "No",
            "zh-Hant": "否"
          },
          "score": 0
        }
      ],
      "mappings": {
        "iso42001": [
          "5.2",
          "A.2.2",
          "A.2.3",
          "A.6.1.2"
        ],
        "pcpd": [
          "1.1"
        ],
        "iso27001": [
          "A.5.1"
        ],
        "nistAiRmf": [
          "GOVERN 1.2"
        ]
      },
      "evidence": [
        {
          "type": "ai_policy",
          "when": "answer-positive",
          "mandatoryForTiers": [
            "medium",
            "high"
          ]
        }
      ]
    },
    {
      "id": "GV-03",
      "section": "GV",
      "text": {
        "en": "Is there an AI governance committee or an equivalent body with members from several functions, an executive sponsor and a written remit?",
        "zh-Hant": "是否設有由跨部門成員組成、具高層負責人及書面職權範圍的 AI 管治委員會或類似組織？"
      },
      "type": "yesNo",
      "answeredBy": "vendor",
      "required": true,
      "weight": 5,
      "criticality": "major",
      "gate": false,
      "expected": {
        "rule": "equals",
        "value": "yes"
      },
      "allowNa": false,
      "options": [
        {
          "value": "yes",
          "label": {
            "en": "Yes",
            "zh-Hant": "是"
          },
          "score": 100
        },
        {
          "value": "no",
          "label": {
            "en": "No",
            "zh-Hant": "否"
          },
          "score": 0
        }
      ],
      "help": {
        "en": "Name the executive who answers for AI in the comment.",
        "zh-Hant": "請在備註註明負責 AI 的高級管理人員。"
      },
      "mappings": {
        "iso42001": [
          "5.1",
          "5.3",
          "A.3.2"
        ],
        "pcpd": [
          "1.3"
        ],
        "iso27001": [
          "A.5.2"
        ],
        "nistAiRmf": [
          "GOVERN 2.1",
          "GOVERN 2.3"
        ],
        "hkma": [
          "2019 P1"
        ]
      },
      "evidence": [
        {
          "type": "committee_charter",
          "when": "answer-positive",
          "mandatoryForTiers": [
            "high"
          ]
        }
      ]
    },
    {
      "id": "GV-06",
      "section": "GV",
      "text": {
        "en": "What percentage of staff who build, run or sell this AI completed AI risk training in the past 12 months?",
        "zh-Hant": "過去 12 個月，負責開發、營運或銷售此 AI 的員工中，有多少百分比已完成 AI 風險培訓？"
      },
      "type": "number",
      "answeredBy": "vendor",
      "required": true,
      "weight": 2,
      "criticality": "standard",
      "gate": false,
      "expected": {
        "rule": "min",
        "value": 90
      },
      "unit": "percent",
      "mappings": {
        "iso42001": [
          "7.2",
          "7.3",
          "A.4.6"
        ],
        "pcpd": [
          "1.4"
        ],
        "iso27001": [
          "A.6.3"
        ],
        "nistAiRmf": [
          "GOVERN 2.2"
        ]
      },
      "evidence": [
        {
          "type": "training_records",
          "when": "answer-positive"
        }
      ]
    },
    {
      "id": "GV-07",
      "section": "GV",
      "text": {
        "en": "Do written rules tell your own staff which generative AI tools they may use and what must never be entered into them?",
        "zh-Hant": "是否有書面規則訂明員工可使用哪些生成式 AI 工具，以及哪些資料絕不可輸入？"
      },
      "type": "yesNo",
      "answeredBy": "vendor",
      "required": true,
      "weight": 3,
      "criticality": "major",
      "gate": false,
      "expected": {
        "rule": "equals",
        "value": "yes"
      },
      "allowNa": false,
      "options": [
        {
          "value": "yes",
          "label": {
            "en": "Yes",
            "zh-Hant": "是"
          },
          "score": 100
        },
        {
          "value": "no",
          "label": {
            "en": "No",
            "zh-Hant": "否"
          },
          "score": 0
        }
      ],
      "mappings": {
        "iso42001": [
          "A.9.2"
        ],
        "pcpd": [
          "1.4"
        ],
        "iso27001": [
          "A.5.10"
        ],
        "nistAiRmf": [
          "GOVERN 1.4"
        ],
        "pcpdChecklist": [
          "2025"
        ]
      },
      "evidence": [
        {
          "type": "genai_staff_guideline",
          "when": "answer-positive",
          "mandatoryForTiers": [
            "low",
            "medium",
            "high"
          ]
        }
      ]
    },
    {
      "id": "RM-01",
      "section": "RM",
      "text": {
        "en": "Do you follow a documented method to assess and treat AI risk, with criteria, named risk owners and acceptance of what remains?",
        "zh-Hant": "貴公司是否按書面方法評估及處理 AI 風險，並訂明準則、風險負責人及剩餘風險的接納程序？"
      },
      "type": "yesNo",
      "answeredBy": "vendor",
      "required": true,
      "weight": 5,
      "criticality": "major",
      "gate": false,
      "expected": {
        "rule": "equals",
        "value": "yes"
      },
      "allowNa": false,
      "options": [
        {
          "value": "yes",
          "label": {
            "en": "Yes",
            "zh-Hant": "是"
          },
          "score": 100
        },
        {
          "value": "no",
          "label": {
            "en": "No",
            "zh-Hant": "否"
          },
          "score": 0
        }
      ],
      "mappings": {
        "iso42001": [
          "6.1.2",
          "6.1.3",
          "8.2",
          "8.3"
        ],
        "pcpd": [
          "2.1"
        ],
        "iso27001": [
          "6.1.2",
          "6.1.3"
        ],
        "nistAiRmf": [
          "GOVERN 1.3",
          "GOVERN 1.4",
          "MANAGE 1.2",
          "MANAGE 1.3"
        ]
      },
      "evidence": [
        {
          "type": "ai_risk_assessment",
          "when": "answer-positive",
          "mandatoryForTiers": [
            "medium",
            "high"
          ]
        }
      ]
    },
    {
      "id": "DA-03",
      "section": "DA",
      "text": {
        "en": "Will the buyer''s data, prompts or outputs be used to train or improve any model?",
        "zh-Hant": "買方的數據、提示或輸出會否用於訓練或改良任何模型？"
      },
      "type": "singleChoice",
      "answeredBy": "vendor",
      "required": true,
      "weight": 5,
      "criticality": "critical",
      "gate": true,
      "expected": {
        "rule": "anyOf",
        "values": [
          "never",
          "opt_in"
        ]
      },
      "options": [
        {
          "value": "never",
          "label": {
            "en": "Never",
            "zh-Hant": "絕不會"
          },
          "score": 100
        },
        {
          "value": "opt_in",
          "label": {
            "en": "Only with the buyer''s prior written consent",
            "zh-Hant": "只在買方事先書面同意下"
          },
          "score": 100
        },
        {
          "value": "opt_out",
          "label": {
            "en": "Yes unless the buyer opts out",
            "zh-Hant": "會，除非買方選擇退出"
          },
          "score": 30
        },
        {
          "value": "yes",
          "label": {
            "en": "Yes",
            "zh-Hant": "會"
          },
          "score": 0
        }
      ],
      "mappings": {
        "iso42001": [
          "A.7.2",
          "A.10.4"
        ],
        "pcpd": [
          "1.2",
          "3.1"
        ],
        "iso27001": [
          "A.5.34"
        ],
        "nistAiRmf": [
          "MEASURE 2.10",
          "GOVERN 6.1"
        ]
      },
      "evidence": [
        {
          "type": "dpa_contract",
          "when": "answer-positive"
        }
      ]
    },
    {
      "id": "HO-02",
      "section": "HO",
      "text": {
        "en": "Can an authorised person override an output and stop the AI at once, and is each override logged?",
        "zh-Hant": "獲授權人員能否推翻輸出並即時停止 AI，而每次推翻均有記錄？"
      },
      "type": "yesNo",
      "answeredBy": "vendor",
      "required": true,
      "weight": 5,
      "criticality": "major",
      "gate": false,
      "expected": {
        "rule": "equals",
        "value": "yes"
      },
      "allowNa": false,
      "options": [
        {
          "value": "yes",
          "label": {
            "en": "Yes",
            "zh-Hant": "是"
          },
          "score": 100
        },
        {
          "value": "no",
          "label": {
            "en": "No",
            "zh-Hant": "否"
          },
          "score": 0
        }
      ],
      "mappings": {
        "iso42001": [
          "A.6.2.6",
          "A.6.2.8",
          "A.9.2"
        ],
        "pcpd": [
          "2.2",
          "3.3"
        ],
        "iso27001": [
          "A.8.15"
        ],
        "nistAiRmf": [
          "MANAGE 2.4"
        ],
        "hkma": [
          "2019 P12"
        ],
        "euAiAct": [
          "Art 14(4)"
        ]
      },
      "evidence": [
        {
          "type": "human_oversight_procedure",
          "when": "answer-positive"
        }
      ]
    },
    {
      "id": "TR-01",
      "section": "TR",
      "text": {
        "en": "Are people told, clearly and at the time, that they are dealing with AI or AI-generated content and that it may be wrong?",
        "zh-Hant": "用戶會否在使用當時獲清楚告知正與 AI 互動或內容由 AI 生成，且可能有錯？"
      },
      "type": "yesNo",
      "answeredBy": "vendor",
      "required": true,
      "weight": 4,
      "criticality": "major",
      "gate": false,
      "expected": {
        "rule": "equals",
        "value": "yes"
      },
      "allowNa": true,
      "options": [
        {
          "value": "yes",
          "label": {
            "en": "Yes",
            "zh-Hant": "是"
          },
          "score": 100
        },
        {
          "value": "no",
          "label": {
            "en": "No",
            "zh-Hant": "否"
          },
          "score": 0
        },
        {
          "value": "na",
          "label": {
            "en": "Not applicable",
            "zh-Hant": "不適用"
          },
          "score": null
        }
      ],
      "showIf": {
        "any": [
          {
            "q": "UC-06",
            "op": "eq",
            "value": "yes"
          },
          {
            "q": "UC-05",
            "op": "eq",
            "value": "yes"
          },
          {
            "q": "UC-03",
            "op": "containsAny",
            "value": [
              "retail_customers",
              "applicants",
              "employees",
              "patients",
              "vulnerable",
              "public"
            ]
          }
        ]
      },
      "mappings": {
        "iso42001": [
          "A.8.2",
          "A.8.5"
        ],
        "pcpd": [
          "4.1"
        ],
        "iso27001": [],
        "nistAiRmf": [
          "MEASURE 2.8"
        ],
        "hkma": [
          "GenAI 2024 3"
        ],
        "sfc": [
          "24EC55 para 17"
        ],
        "euAiAct": [
          "Art 50",
          "Art 26(11)"
        ]
      },
      "evidence": [
        {
          "type": "transparency_notice",
          "when": "answer-positive",
          "mandatoryForTiers": [
            "high"
          ]
        }
      ]
    },
    {
      "id": "PV-03",
      "section": "PV",
      "text": {
        "en": "Will you sign data processing terms that limit use, retention and sub-processing, require return or erasure, prompt breach notice and audit?",
        "zh-Hant": "貴公司是否願意簽訂資料處理條款，限制使用、保留及分判，並訂明交還或刪除、及時通報外洩及審計權？"
      },
      "type": "yesNo",
      "answeredBy": "vendor",
      "required": true,
      "weight": 5,
      "criticality": "critical",
      "gate": true,
      "expected": {
        "rule": "equals",
        "value": "yes"
      },
      "allowNa": false,
      "options": [
        {
          "value": "yes",
          "label": {
            "en": "Yes",
            "zh-Hant": "是"
          },
          "score": 100
        },
        {
          "value": "no",
          "label": {
            "en": "No",
            "zh-Hant": "否"
          },
          "score": 0
        }
      ],
      "showIf": {
        "q": "UC-04",
        "op": "in",
        "value": [
          "ordinary",
          "sensitive"
        ]
      },
      "mappings": {
        "iso42001": [
          "A.10.2",
          "A.10.4"
        ],
        "pcpd": [
          "1.2"
        ],
        "iso27001": [
          "A.5.20",
          "A.5.34"
        ],
        "nistAiRmf": [
          "GOVERN 6.1"
        ],
        "pdpo": [
          "DPP2(3)",
          "DPP4(2)"
        ]
      },
      "evidence": [
        {
          "type": "dpa_contract",
          "when": "answer-positive",
          "mandatoryForTiers": [
            "low",
            "medium",
            "high"
          ]
        }
      ]
    },
    {
      "id": "SE-01",
      "section": "SE",
      "text": {
        "en": "Which independent security assurance covers this service?",
        "zh-Hant": "本服務有哪些獨立的資訊保安保證？"
      },
      "type": "multiChoice",
      "answeredBy": "vendor",
      "required": true,
      "weight": 4,
      "criticality": "major",
      "gate": false,
      "expected": {
        "rule": "containsAny",
        "values": [
          "iso27001",
          "soc2_t2",
          "sraa"
        ]
      },
      "options": [
        {
          "value": "iso27001",
          "label": {
            "en": "ISO/IEC 27001 certificate",
            "zh-Hant": "ISO/IEC 27001 證書"
          },
          "score": 100
        },
        {
          "value": "soc2_t2",
          "label": {
            "en": "SOC 2 Type II report",
            "zh-Hant": "SOC 2 Type II 報告"
          },
          "score": 100
        },
        {
          "value": "sraa",
          "label": {
            "en": "Security risk assessment and audit (SRAA)",
            "zh-Hant": "保安風險評估及審計（SRAA）"
          },
          "score": 80
        },
        {
          "value": "other",
          "label": {
            "en": "Other independent report",
            "zh-Hant": "其他獨立報告"
          },
          "score": 50
        },
        {
          "value": "none",
          "label": {
            "en": "None",
            "zh-Hant": "沒有"
          },
          "score": 0
        }
      ],
      "mappings": {
        "iso42001": [
          "A.4.5"
        ],
        "pcpd": [
          "3.2"
        ],
        "iso27001": [
          "4.3"
        ],
        "nistAiRmf": [
          "MEASURE 2.7"
        ]
      },
      "evidence": [
        {
          "type": "iso27001_certificate",
          "when": "answer-positive"
        },
        {
          "type": "soc2_report",
          "when": "answer-positive"
        },
        {
          "type": "sraa_report",
          "when": "answer-positive"
        }
      ]
    },
    {
      "id": "TP-01",
      "section": "TP",
      "text": {
        "en": "List the foundation models and other AI services you depend on: provider, model, version and hosting region. Write \"none\" if there are none.",
        "zh-Hant": "請列出所依賴的基礎模型及其他 AI 服務：供應商、模型、版本及託管地區。如沒有，請填「沒有」。"
      },
      "type": "text",
      "answeredBy": "vendor",
      "required": true,
      "weight": 3,
      "criticality": "major",
      "gate": false,
      "expected": {
        "rule": "provided"
      },
      "mappings": {
        "iso42001": [
          "A.10.3",
          "A.4.4"
        ],
        "pcpd": [
          "1.2"
        ],
        "iso27001": [
          "A.5.21"
        ],
        "nistAiRmf": [
          "MAP 4.1",
          "MANAGE 3.2"
        ],
        "sfc": [
          "24EC55 CP4"
        ],
        "dora": [
          "B_05.02"
        ]
      },
      "evidence": [
        {
          "type": "subprocessor_list",
          "when": "always",
          "mandatoryForTiers": [
            "medium",
            "high"
          ]
        }
      ]
    },
    {
      "id": "IN-01",
      "section": "IN",
      "text": {
        "en": "Do you have a tested plan for AI incidents that covers detection, pausing the AI, investigation, recovery and telling those affected?",
        "zh-Hant": "貴公司是否備有經測試的 AI 事故應變計劃，涵蓋偵測、暫停 AI、調查、復原及通知受影響者？"
      },
      "type": "yesNo",
      "answeredBy": "vendor",
      "required": true,
      "weight": 4,
      "criticality": "major",
      "gate": false,
      "expected": {
        "rule": "equals",
        "value": "yes"
      },
      "allowNa": false,
      "options": [
        {
          "value": "yes",
          "label": {
            "en": "Yes",
            "zh-Hant": "是"
          },
          "score": 100
        },
        {
          "value": "no",
          "label": {
            "en": "No",
            "zh-Hant": "否"
          },
          "score": 0
        }
      ],
      "mappings": {
        "iso42001": [
          "A.8.4",
          "10.2"
        ],
        "pcpd": [
          "3.3"
        ],
        "iso27001": [
          "A.5.24",
          "A.5.26"
        ],
        "nistAiRmf": [
          "MANAGE 4.3",
          "MANAGE 2.3"
        ],
        "hkma": [
          "2019 P12"
        ]
      },
      "evidence": [
        {
          "type": "incident_plan",
          "when": "answer-positive",
          "mandatoryForTiers": [
            "medium",
            "high"
          ]
        }
      ]
    }
  ],
  "copyright": "Question text written for this product. Mappings list numbers only."
}', 'a4fc84d28d81dc66dfdcfec088eed85379556fc03ff61ae47076c12147926373');
insert into "ReferenceEntries" ("TenantId", "Kind", "Key", "EntryJson", "ChangedByName", "ChangedAt", "Revision") values ('92BBB939-9935-4A8D-B712-7892A8882440', 'AccreditationBody', 'FB', '{"id":"FB","name":"Zephyrine accreditation","nativeName":null,"economy":"Zephyrine","iso3166":"HK","mlaManagementSystems":true,"mlaIsms":null,"aimsProgramme":null,"confidence":"verified","website":null,"note":null,"spellings":[],"source":null,"checkedOn":null}', 'Zephyrine Risk', '2026-11-24 02:00:00', 0);
insert into "ReminderPauses" ("TenantId", "Id", "VendorId", "ObligationId", "Reason", "From", "Until", "ByName", "EndedAt", "Revision") values ('87E12A8F-FB0C-4A2C-A547-2BD1ED68472C', '01A2270D-1E89-760F-9F97-3B21AE9D79A3', NULL, '01A2270D-1E0A-751D-8C9F-124ED62FA534', 'Zephyrine pause', '2026-11-24', '2026-11-25', 'Zephyrine Contact', '2026-11-24 02:00:00', 0);
insert into "ReminderPauses" ("TenantId", "Id", "VendorId", "ObligationId", "Reason", "From", "Until", "ByName", "EndedAt", "Revision") values ('92BBB939-9935-4A8D-B712-7892A8882440', '01A2270D-1E71-73E6-9F2D-9A1422B9258F', NULL, '01A2270D-1DDB-707C-A4D2-DC256FDCBAEB', 'Zephyrine pause', '2026-11-24', '2026-11-25', 'Zephyrine Contact', '2026-11-24 02:00:00', 0);
insert into "ReminderPolicies" ("TenantId", "Offsets", "SendHour", "QuietWeekends", "Holidays", "Digest", "DigestDay", "VendorAdministratorAfter", "BuyerOwnerAfter", "RiskManagerAfter", "ReplanAfter", "Revision", "OnScreenOnly") values ('87E12A8F-FB0C-4A2C-A547-2BD1ED68472C', '', 8, 0, '', 'None', 'Monday', 3, 3, NULL, NULL, 0, '');
insert into "ReminderPolicies" ("TenantId", "Offsets", "SendHour", "QuietWeekends", "Holidays", "Digest", "DigestDay", "VendorAdministratorAfter", "BuyerOwnerAfter", "RiskManagerAfter", "ReplanAfter", "Revision", "OnScreenOnly") values ('92BBB939-9935-4A8D-B712-7892A8882440', '', 8, 0, '', 'None', 'Monday', 3, 3, NULL, NULL, 0, '');
insert into "ReturnPoints" ("BuyerId", "AssessmentId", "Round", "QuestionId", "VendorOrganisationId", "Comment", "ByName", "At") values ('92BBB939-9935-4A8D-B712-7892A8882440', '01A2270D-1B36-773E-B408-98A18F22B253', 1, 'GOV-01', '87E12A8F-FB0C-4A2C-A547-2BD1ED68472C', 'Zephyrine comment', 'Reviewer', '2026-11-24 02:00:00');
insert into "ReviewItems" ("TenantId", "AssessmentId", "Round", "QuestionId", "Judgement", "SharedComment", "InternalNote", "ReviewerId", "ReviewerName", "JudgedAt", "Revision") values ('92BBB939-9935-4A8D-B712-7892A8882440', '01A2270D-1B36-773E-B408-98A18F22B253', 1, 'GOV-01', 'Accepted', NULL, 'Zephyrine note', '1FACDA49-7360-48EF-869F-F82C1B4F3835', 'Reviewer', '2026-11-24 02:00:00', 0);
insert into "SectionAssignments" ("TenantId", "AssessmentId", "SectionId", "BuyerId", "PersonId", "PersonName") values ('87E12A8F-FB0C-4A2C-A547-2BD1ED68472C', '01A2270D-1B36-773E-B408-98A18F22B253', 'S1', '92BBB939-9935-4A8D-B712-7892A8882440', '00000000-0000-0000-0000-000000000000', '');
insert into "SentReminders" ("TenantId", "ObligationId", "DueDate", "OffsetDays", "Recipient", "PlannedAt", "MailId") values ('87E12A8F-FB0C-4A2C-A547-2BD1ED68472C', '01A2270D-1E0A-751D-8C9F-124ED62FA534', '2026-12-08', 90, 'CONTACT@FIRST-VENDOR.EXAMPLE', '2026-11-24 02:00:00', '01A2270D-1E89-75B3-95C0-E504DA67BF9E');
insert into "SentReminders" ("TenantId", "ObligationId", "DueDate", "OffsetDays", "Recipient", "PlannedAt", "MailId") values ('92BBB939-9935-4A8D-B712-7892A8882440', '01A2270D-1DDB-707C-A4D2-DC256FDCBAEB', '2026-11-29', 90, 'CONTACT@FIRST-VENDOR.EXAMPLE', '2026-11-24 02:00:00', '01A2270D-1E2A-7AB4-95F4-82510F4BA2AE');
insert into "SharedCertificates" ("BuyerId", "CertificateId", "VendorOrganisationId", "VendorId", "DocumentId", "FactsJson", "ExpiryDate", "UpdatedAt", "Lapse", "LapsesOn", "LookAgainOn", "Status", "LacksProof", "LapsedAt", "ProvenAt", "RenewedAt", "RestoredAt", "VendorChanges") values ('92BBB939-9935-4A8D-B712-7892A8882440', 'BE8F2874-0C69-4967-AA1F-91C9976FD0D9', '87E12A8F-FB0C-4A2C-A547-2BD1ED68472C', '01A2270D-1AE5-790A-82C8-DC0C2E1F9C62', 'B958D18C-7F2B-4AF8-937F-AE0E5CB96EED', '{"Standard":0,"Edition":"","Number":"Zephyrine-1","HolderName":"Zephyrine","HolderAddress":"","Sites":[],"NamedCompanies":[],"Scope":"","SoaVersion":null,"SoaDate":null,"RoleInScope":null,"OriginalDate":null,"IssueDate":"2024-06-07","CycleStart":null,"ExpiryDate":"2027-01-23","CertificationBody":"","AccreditationBody":null,"AccreditationMark":null,"MlaMark":null,"VerificationUrl":null,"ReportedState":0,"SuspendedOn":null,"WithdrawnOn":null,"SurveillanceDone":[],"ScopeCoversService":null,"Verified":false,"ConfirmedOn":null}', '2027-01-23', '2026-11-24 02:00:00', NULL, NULL, '2000-01-01', NULL, 0, NULL, NULL, NULL, NULL, 1);
insert into "Submissions" ("BuyerId", "Id", "VendorOrganisationId", "AssessmentId", "Round", "Content", "ContentSha256", "SubmittedById", "SubmittedByName", "SubmittedAt") values ('92BBB939-9935-4A8D-B712-7892A8882440', '01A2270D-1C27-72BC-9DFC-1BE7D1612032', '87E12A8F-FB0C-4A2C-A547-2BD1ED68472C', '01A2270D-1B36-773E-B408-98A18F22B253', 1, '{"answers":[{"questionId":"GOV-01","value":"Zephyrine answer","comment":null,"answeredBy":"Zephyrine ResponseOwner","answeredAt":"2026-11-24T02:00:00Z","evidence":[{"documentId":{"value":"b958d18c-7f2b-4af8-937f-ae0e5cb96eed"},"versionId":{"value":"76288125-8a39-4771-9652-5e9bf94fd0e8"},"kind":"iso42001_certificate","title":"Zephyrine certificate","fileName":"Zephyrine.pdf","number":1,"size":10,"sha256":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","documentDate":null,"validUntil":null}]}]}', '41d1a789d2913b655b672da259cd06b22272f40c05dcf9b9b07e156c8e2df2b8', '83F36901-4141-42BC-8EFE-9AA016DF5F3A', 'Zephyrine ResponseOwner', '2026-11-24 02:00:00');
insert into "Suppressions" ("TenantId", "Id", "Address", "Cause", "Reason", "Since") values ('87E12A8F-FB0C-4A2C-A547-2BD1ED68472C', '01A2270D-1E9B-74DE-B979-69FA8753E5AA', 'FB.CONTACT@FIRST-VENDOR.EXAMPLE', 'AddressRefused', '550 Zephyrine', '2026-11-24 02:00:00');
insert into "Suppressions" ("TenantId", "Id", "Address", "Cause", "Reason", "Since") values ('92BBB939-9935-4A8D-B712-7892A8882440', '01A2270D-1E89-782B-94A9-75640ACDB4BA', 'FB.CONTACT@FIRST-VENDOR.EXAMPLE', 'AddressRefused', '550 Zephyrine', '2026-11-24 02:00:00');
insert into "UnsupportedAnswers" ("BuyerId", "AssessmentId", "QuestionId", "CertificateId", "VendorOrganisationId", "DocumentId", "CertificateName", "Cause", "Since", "FindingId", "SupportedAgainOn") values ('92BBB939-9935-4A8D-B712-7892A8882440', '01A2270D-1B36-773E-B408-98A18F22B253', 'GOV-01', 'BE8F2874-0C69-4967-AA1F-91C9976FD0D9', '87E12A8F-FB0C-4A2C-A547-2BD1ED68472C', 'B958D18C-7F2B-4AF8-937F-AE0E5CB96EED', 'Zephyrine certificate', 'SurveillanceOverdue', '2026-11-24', '1AB39FC0-AC4C-4696-B6DC-51FA1C7AA14F', NULL);
insert into "VendorContacts" ("TenantId", "Id", "VendorId", "Name", "Email", "Language", "Position") values ('92BBB939-9935-4A8D-B712-7892A8882440', '01A2270D-1B0A-769B-A6E7-D32B8CFCD53B', '01A2270D-1AE5-790A-82C8-DC0C2E1F9C62', 'Zephyrine Contact', 'contact@first-vendor.example', 'en', NULL);
insert into "Vendors" ("TenantId", "Id", "Name", "LegalName", "Website", "Country", "Notes", "Status", "OwnerId", "Tier", "SearchText", "NextDate", "NextKind", "ApprovedUntil", "VendorOrganisationId", "CreatedAt", "Revision") values ('92BBB939-9935-4A8D-B712-7892A8882440', '01A2270D-1AE5-790A-82C8-DC0C2E1F9C62', 'Zephyrine Analytics', NULL, NULL, NULL, NULL, 'Registered', '016E8155-77C5-4FD8-B684-C1EF501556DA', 'High', 'zephyrine analytics
zephyrine score', NULL, NULL, NULL, '87E12A8F-FB0C-4A2C-A547-2BD1ED68472C', '2026-11-24 02:00:00', 0);
