insert into "AcceptedPoints" ("TenantId", "Id", "VendorId", "CertificateId", "DocumentId", "Point", "Service", "Reason", "AcceptedById", "AcceptedByName", "AcceptedOn", "Until", "EndedAt", "Revision") values ('45a9cc68-7b3e-44af-8c42-3c5f36663b52', '01a2270d-649b-7bdf-b42c-a729616ec013', '01a2270d-6286-7441-a84b-7aba5fefc57b', '1f9cff60-fe41-405d-9e9f-eeafc7213e12', '2a91ca4e-d8d0-49c7-9da6-42a53084418a', 'Confirmed', NULL, 'Zephyrine acceptance', '98c926db-d8e0-462d-bd82-0c79fffca0e4', 'Zephyrine Risk', '2026-11-24', '2026-12-24', NULL, '0');
insert into "AiServices" ("TenantId", "Id", "VendorId", "Name", "Purpose", "Status", "OwnerId", "UseCase", "Tier", "TierIsProvisional", "Revision") values ('45a9cc68-7b3e-44af-8c42-3c5f36663b52', '01a2270d-62ba-7181-b12e-fc24ef3c6b9f', '01a2270d-6286-7441-a84b-7aba5fefc57b', 'Zephyrine Score', NULL, 'Planned', NULL, '{}', 'High', 'true', '0');
insert into "Answers" ("TenantId", "AssessmentId", "QuestionId", "BuyerId", "Value", "Comment", "AnsweredById", "AnsweredByName", "AnsweredAt", "Revision") values ('566dfea7-8a3c-4746-834d-99f814e0e705', '01a2270d-62d1-713d-8eb9-156d17a8bac0', 'GOV-01', '45a9cc68-7b3e-44af-8c42-3c5f36663b52', 'Zephyrine answer', NULL, '165f7e5b-61d7-4f49-9e47-d52f1663d1ac', 'Zephyrine ResponseOwner', '2026-11-24 02:00:00+00', '0');
insert into "AssessedServices" ("TenantId", "AssessmentId", "AiServiceId") values ('45a9cc68-7b3e-44af-8c42-3c5f36663b52', '01a2270d-62d1-713d-8eb9-156d17a8bac0', '01a2270d-62ba-7181-b12e-fc24ef3c6b9f');
insert into "Assessments" ("BuyerId", "Id", "VendorOrganisationId", "VendorId", "BuyerName", "VendorName", "Reference", "QuestionnaireId", "QuestionnaireVersion", "Services", "SearchText", "Facts", "Message", "ContactName", "ContactEmail", "ContactLanguage", "SentById", "SentByName", "SentAt", "DueDate", "State", "StateChangedAt", "Round", "ResponsibleId", "ResponsibleName", "Answered", "Shown", "SubmittedAt", "SubmittedByName", "Outcome", "DecidedAt", "ValidUntil", "NextReviewOn", "Revision") values ('45a9cc68-7b3e-44af-8c42-3c5f36663b52', '01a2270d-62d1-713d-8eb9-156d17a8bac0', '566dfea7-8a3c-4746-834d-99f814e0e705', '01a2270d-6286-7441-a84b-7aba5fefc57b', 'Zephyrine Bank', 'Zephyrine Analytics', 'FB-2026-0001', 'ai-basic', '1.0.0', 'Zephyrine Score', '', '{}', 'Zephyrine message', 'Zephyrine Contact', 'contact@first-vendor.example', 'en', '68453acd-f507-4fc7-9a07-09219887a712', 'Procurement officer', '2026-11-24 02:00:00+00', '2026-11-29', 'InReview', '2026-11-24 02:00:00+00', '1', '165f7e5b-61d7-4f49-9e47-d52f1663d1ac', 'Zephyrine ResponseOwner', '1', '10', '2026-11-24 02:00:00+00', 'Zephyrine ResponseOwner', NULL, NULL, NULL, NULL, '0');
insert into "Assessments" ("BuyerId", "Id", "VendorOrganisationId", "VendorId", "BuyerName", "VendorName", "Reference", "QuestionnaireId", "QuestionnaireVersion", "Services", "SearchText", "Facts", "Message", "ContactName", "ContactEmail", "ContactLanguage", "SentById", "SentByName", "SentAt", "DueDate", "State", "StateChangedAt", "Round", "ResponsibleId", "ResponsibleName", "Answered", "Shown", "SubmittedAt", "SubmittedByName", "Outcome", "DecidedAt", "ValidUntil", "NextReviewOn", "Revision") values ('45a9cc68-7b3e-44af-8c42-3c5f36663b52', '01a2270d-652f-7a67-b1df-098ee06be3af', '566dfea7-8a3c-4746-834d-99f814e0e705', '01a2270d-6286-7441-a84b-7aba5fefc57b', 'Zephyrine Bank', 'Zephyrine Analytics', 'FB-2026-0002', 'ai-basic', '1.0.0', 'Zephyrine Score', '', '{}', 'Zephyrine message', 'Zephyrine Contact', 'contact@first-vendor.example', 'en', '68453acd-f507-4fc7-9a07-09219887a712', 'Procurement officer', '2026-11-24 02:00:00+00', '2026-11-29', 'Decided', '2026-11-24 02:00:00+00', '1', '165f7e5b-61d7-4f49-9e47-d52f1663d1ac', 'Zephyrine ResponseOwner', '0', '0', '2026-11-24 02:00:00+00', 'Zephyrine ResponseOwner', 'Approve', '2026-11-24 02:00:00+00', '2027-11-24', '2027-10-24', '0');
insert into "Assessments" ("BuyerId", "Id", "VendorOrganisationId", "VendorId", "BuyerName", "VendorName", "Reference", "QuestionnaireId", "QuestionnaireVersion", "Services", "SearchText", "Facts", "Message", "ContactName", "ContactEmail", "ContactLanguage", "SentById", "SentByName", "SentAt", "DueDate", "State", "StateChangedAt", "Round", "ResponsibleId", "ResponsibleName", "Answered", "Shown", "SubmittedAt", "SubmittedByName", "Outcome", "DecidedAt", "ValidUntil", "NextReviewOn", "Revision") values ('45a9cc68-7b3e-44af-8c42-3c5f36663b52', '01a2270d-6547-7878-98e2-54d83375ea0e', '566dfea7-8a3c-4746-834d-99f814e0e705', '01a2270d-6286-7441-a84b-7aba5fefc57b', 'Zephyrine Bank', 'Zephyrine Analytics', 'FB-2026-0003', 'ai-basic', '1.0.0', 'Zephyrine Score', '', '{}', 'Zephyrine message', 'Zephyrine Contact', 'contact@first-vendor.example', 'en', '68453acd-f507-4fc7-9a07-09219887a712', 'Procurement officer', '2026-11-24 02:00:00+00', '2026-11-29', 'Requested', '2026-11-24 02:00:00+00', '1', '165f7e5b-61d7-4f49-9e47-d52f1663d1ac', 'Zephyrine ResponseOwner', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, '0');
insert into "AttachedEvidence" ("TenantId", "AssessmentId", "QuestionId", "VersionId", "BuyerId", "DocumentId") values ('566dfea7-8a3c-4746-834d-99f814e0e705', '01a2270d-62d1-713d-8eb9-156d17a8bac0', 'GOV-01', '47560582-6693-46e3-8093-12ca7ab25f26', '45a9cc68-7b3e-44af-8c42-3c5f36663b52', '2a91ca4e-d8d0-49c7-9da6-42a53084418a');
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('45a9cc68-7b3e-44af-8c42-3c5f36663b52', '01a2270d-6224-7ad0-9b94-efe1a3371da6', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Membership', '4cd5917f-0ac2-4c81-a28f-7612020d75b7', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"BuyerAdministrator"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('45a9cc68-7b3e-44af-8c42-3c5f36663b52', '01a2270d-625b-7f2d-b0d6-e93a6c63f648', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Membership', '68453acd-f507-4fc7-9a07-09219887a712', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"ProcurementOfficer"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('45a9cc68-7b3e-44af-8c42-3c5f36663b52', '01a2270d-6260-71da-87ae-ee511193b452', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Membership', '98c926db-d8e0-462d-bd82-0c79fffca0e4', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"RiskManager"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('45a9cc68-7b3e-44af-8c42-3c5f36663b52', '01a2270d-6265-75d7-8364-2b0b7436c887', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Membership', 'd273aa48-88f8-446d-bbfa-db75889e9ffe', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"Reviewer"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('45a9cc68-7b3e-44af-8c42-3c5f36663b52', '01a2270d-626a-7e33-91be-813f149d4608', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Membership', '5006eb75-1796-46b2-b6d7-b1a1364241d9', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"Approver"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('45a9cc68-7b3e-44af-8c42-3c5f36663b52', '01a2270d-626d-7e3b-8ddf-12ef38a69820', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Membership', 'd4233119-446e-4db2-936c-535790830414', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"Auditor"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('45a9cc68-7b3e-44af-8c42-3c5f36663b52', '01a2270d-6816-7fe6-929b-c27867da2548', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Vendor', '01a2270d-6286-7441-a84b-7aba5fefc57b', '{"CreatedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Name":[null,"Zephyrine Analytics"],"OwnerId":[null,"98c926db-d8e0-462d-bd82-0c79fffca0e4"],"Status":[null,"Registered"],"Tier":[null,"High"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('45a9cc68-7b3e-44af-8c42-3c5f36663b52', '01a2270d-6817-7154-947d-b7e937882d6d', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'AiService', '01a2270d-62ba-7181-b12e-fc24ef3c6b9f', '{"Name":[null,"Zephyrine Score"],"Status":[null,"Planned"],"Tier":[null,"High"],"TierIsProvisional":[null,"True"],"UseCase":[null,"{}"],"VendorId":[null,"01a2270d-6286-7441-a84b-7aba5fefc57b"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('45a9cc68-7b3e-44af-8c42-3c5f36663b52', '01a2270d-6817-7376-868a-9bd37dad0f39', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'VendorContact', '01a2270d-62a9-7faa-ae30-c5651ac83165', '{"Email":[null,"contact@first-vendor.example"],"Language":[null,"en"],"Name":[null,"Zephyrine Contact"],"VendorId":[null,"01a2270d-6286-7441-a84b-7aba5fefc57b"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('45a9cc68-7b3e-44af-8c42-3c5f36663b52', '01a2270d-6817-7afd-9152-b86893770e1c', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Assessment', '01a2270d-62d1-713d-8eb9-156d17a8bac0', '{"BuyerName":[null,"Zephyrine Bank"],"ContactEmail":[null,"contact@first-vendor.example"],"ContactLanguage":[null,"en"],"ContactName":[null,"Zephyrine Contact"],"DueDate":[null,"11/29/2026"],"Facts":[null,"{}"],"Message":[null,"Zephyrine message"],"QuestionnaireId":[null,"ai-basic"],"QuestionnaireVersion":[null,"1.0.0"],"Reference":[null,"FB-2026-0001"],"ResponsibleName":[null,"Zephyrine ResponseOwner"],"Round":[null,"1"],"SentAt":[null,"2026-11-24T02:00:00.0000000Z"],"SentById":[null,"68453acd-f507-4fc7-9a07-09219887a712"],"SentByName":[null,"Procurement officer"],"Services":[null,"Zephyrine Score"],"State":[null,"InReview"],"StateChangedAt":[null,"2026-11-24T02:00:00.0000000Z"],"SubmittedAt":[null,"2026-11-24T02:00:00.0000000Z"],"SubmittedByName":[null,"Zephyrine ResponseOwner"],"VendorId":[null,"01a2270d-6286-7441-a84b-7aba5fefc57b"],"VendorName":[null,"Zephyrine Analytics"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('45a9cc68-7b3e-44af-8c42-3c5f36663b52', '01a2270d-6819-70ee-8d46-fccd636c0114', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'AcceptedPoint', '1f9cff60-fe41-405d-9e9f-eeafc7213e12', '{"AcceptedById":[null,"98c926db-d8e0-462d-bd82-0c79fffca0e4"],"AcceptedByName":[null,"Zephyrine Risk"],"AcceptedOn":[null,"11/24/2026"],"CertificateId":[null,"1f9cff60-fe41-405d-9e9f-eeafc7213e12"],"DocumentId":[null,"2a91ca4e-d8d0-49c7-9da6-42a53084418a"],"Point":[null,"Confirmed"],"Reason":[null,"Zephyrine acceptance"],"Until":[null,"12/24/2026"],"VendorId":[null,"01a2270d-6286-7441-a84b-7aba5fefc57b"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('45a9cc68-7b3e-44af-8c42-3c5f36663b52', '01a2270d-6819-742f-aba4-065896635e9b', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'SharedCertificate', '1f9cff60-fe41-405d-9e9f-eeafc7213e12', E'{"DocumentId":[null,"2a91ca4e-d8d0-49c7-9da6-42a53084418a"],"ExpiryDate":[null,"01/23/2027"],"FactsJson":[null,"{\\u0022Standard\\u0022:0,\\u0022Edition\\u0022:\\u0022\\u0022,\\u0022Number\\u0022:\\u0022Zephyrine-1\\u0022,\\u0022HolderName\\u0022:\\u0022Zephyrine\\u0022,\\u0022HolderAddress\\u0022:\\u0022\\u0022,\\u0022Sites\\u0022:[],\\u0022NamedCompanies\\u0022:[],\\u0022Scope\\u0022:\\u0022\\u0022,\\u0022SoaVersion\\u0022:null,\\u0022SoaDate\\u0022:null,\\u0022RoleInScope\\u0022:null,\\u0022OriginalDate\\u0022:null,\\u0022IssueDate\\u0022:\\u00222024-06-07\\u0022,\\u0022CycleStart\\u0022:null,\\u0022ExpiryDate\\u0022:\\u00222027-01-23\\u0022,\\u0022CertificationBody\\u0022:\\u0022\\u0022,\\u0022AccreditationBody\\u0022:null,\\u0022AccreditationMark\\u0022:null,\\u0022MlaMark\\u0022:null,\\u0022VerificationUrl\\u0022:null,\\u0022ReportedState\\u0022:0,\\u0022SuspendedOn\\u0022:null,\\u0022WithdrawnOn\\u0022:null,\\u0022SurveillanceDone\\u0022:[],\\u0022ScopeCoversService\\u0022:null,\\u0022Verifie… (528)"],"UpdatedAt":[null,"2026-11-24T02:00:00.0000000Z"],"VendorId":[null,"01a2270d-6286-7441-a84b-7aba5fefc57b"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('45a9cc68-7b3e-44af-8c42-3c5f36663b52', '01a2270d-6819-7865-b913-b13c6f4d771b', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Submission', '01a2270d-62d1-713d-8eb9-156d17a8bac0', '{"AssessmentId":[null,"01a2270d-62d1-713d-8eb9-156d17a8bac0"],"ContentSha256":[null,"e7c8a8c5eb08d97a56da37bb32b7be5b521a16f91bb71fb7e853f7d93e24b19d"],"Round":[null,"1"],"SubmittedAt":[null,"2026-11-24T02:00:00.0000000Z"],"SubmittedById":[null,"165f7e5b-61d7-4f49-9e47-d52f1663d1ac"],"SubmittedByName":[null,"Zephyrine ResponseOwner"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('45a9cc68-7b3e-44af-8c42-3c5f36663b52', '01a2270d-6819-7aef-a834-dbc615eac5a4', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'BuyerChecks', '1f9cff60-fe41-405d-9e9f-eeafc7213e12', '{"Latest":[null,"Zephyrine check"],"VendorId":[null,"01a2270d-6286-7441-a84b-7aba5fefc57b"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('45a9cc68-7b3e-44af-8c42-3c5f36663b52', '01a2270d-6819-7cc1-8cb4-3efc56a6266f', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'EvidenceGrant', '01a2270d-62d1-713d-8eb9-156d17a8bac0', '{"AssessmentId":[null,"01a2270d-62d1-713d-8eb9-156d17a8bac0"],"BlobName":[null,"47560582669346e3809312ca7ab25f26"],"ContentType":[null,"application/pdf"],"DocumentId":[null,"2a91ca4e-d8d0-49c7-9da6-42a53084418a"],"FileName":[null,"Zephyrine.pdf"],"GrantedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Kind":[null,"iso42001_certificate"],"Number":[null,"1"],"Sha256":[null,"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"],"Size":[null,"10"],"Title":[null,"Zephyrine certificate"],"VendorId":[null,"01a2270d-6286-7441-a84b-7aba5fefc57b"],"VersionId":[null,"47560582-6693-46e3-8093-12ca7ab25f26"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('45a9cc68-7b3e-44af-8c42-3c5f36663b52', '01a2270d-6819-7fa0-a2a2-fda2da664882', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'CheckPicture', '1f9cff60-fe41-405d-9e9f-eeafc7213e12', '{"BlobName":[null,"checks/e5262cbc61074528be5488490ecefe0d"],"CertificateId":[null,"1f9cff60-fe41-405d-9e9f-eeafc7213e12"],"ContentType":[null,"image/png"],"FileName":[null,"Zephyrine picture.png"],"Sha256":[null,"bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"],"Size":[null,"10"],"UploadedAt":[null,"2026-11-24T02:00:00.0000000Z"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('45a9cc68-7b3e-44af-8c42-3c5f36663b52', '01a2270d-681a-713c-8e53-19df0a8ba4db', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Assessment', '01a2270d-652f-7a67-b1df-098ee06be3af', '{"BuyerName":[null,"Zephyrine Bank"],"ContactEmail":[null,"contact@first-vendor.example"],"ContactLanguage":[null,"en"],"ContactName":[null,"Zephyrine Contact"],"DecidedAt":[null,"2026-11-24T02:00:00.0000000Z"],"DueDate":[null,"11/29/2026"],"Facts":[null,"{}"],"Message":[null,"Zephyrine message"],"NextReviewOn":[null,"10/24/2027"],"Outcome":[null,"Approve"],"QuestionnaireId":[null,"ai-basic"],"QuestionnaireVersion":[null,"1.0.0"],"Reference":[null,"FB-2026-0002"],"ResponsibleName":[null,"Zephyrine ResponseOwner"],"Round":[null,"1"],"SentAt":[null,"2026-11-24T02:00:00.0000000Z"],"SentById":[null,"68453acd-f507-4fc7-9a07-09219887a712"],"SentByName":[null,"Procurement officer"],"Services":[null,"Zephyrine Score"],"State":[null,"Decided"],"StateChangedAt":[null,"2026-11-24T02:00:00.0000000Z"],"SubmittedAt":[null,"2026-11-24T02:00:00.0000000Z"],"SubmittedByName":[null,"Zephyrine ResponseOwner"],"ValidUntil":[null,"11/24/2027"],"VendorId":[null,"01a2270d-6286-7441-a84b-7aba5fefc57b"],"VendorName":[null,"Zephyrine Analytics"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('45a9cc68-7b3e-44af-8c42-3c5f36663b52', '01a2270d-681a-7187-aa58-0bede9dc9754', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Assessment', '01a2270d-6547-7878-98e2-54d83375ea0e', '{"BuyerName":[null,"Zephyrine Bank"],"ContactEmail":[null,"contact@first-vendor.example"],"ContactLanguage":[null,"en"],"ContactName":[null,"Zephyrine Contact"],"DueDate":[null,"11/29/2026"],"Facts":[null,"{}"],"Message":[null,"Zephyrine message"],"QuestionnaireId":[null,"ai-basic"],"QuestionnaireVersion":[null,"1.0.0"],"Reference":[null,"FB-2026-0003"],"ResponsibleName":[null,"Zephyrine ResponseOwner"],"Round":[null,"1"],"SentAt":[null,"2026-11-24T02:00:00.0000000Z"],"SentById":[null,"68453acd-f507-4fc7-9a07-09219887a712"],"SentByName":[null,"Procurement officer"],"Services":[null,"Zephyrine Score"],"State":[null,"Requested"],"StateChangedAt":[null,"2026-11-24T02:00:00.0000000Z"],"VendorId":[null,"01a2270d-6286-7441-a84b-7aba5fefc57b"],"VendorName":[null,"Zephyrine Analytics"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('45a9cc68-7b3e-44af-8c42-3c5f36663b52', '01a2270d-681a-720f-b64a-918933b11bde', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Finding', '9405d338-b145-4f4f-83c8-6d6271a3b5be', '{"AssessmentId":[null,"01a2270d-62d1-713d-8eb9-156d17a8bac0"],"QuestionId":[null,"GOV-01"],"RaisedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Reference":[null,"F-0001"],"RemediateBy":[null,"12/14/2026"],"Severity":[null,"High"],"SharedAt":[null,"2026-11-24T02:00:00.0000000Z"],"State":[null,"Open"],"Title":[null,"Zephyrine finding"],"VendorId":[null,"01a2270d-6286-7441-a84b-7aba5fefc57b"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('45a9cc68-7b3e-44af-8c42-3c5f36663b52', '01a2270d-681a-728e-ae82-06585e333909', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'ReviewItem', '01a2270d-62d1-713d-8eb9-156d17a8bac0', '{"InternalNote":[null,"Zephyrine note"],"JudgedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Judgement":[null,"Accepted"],"ReviewerId":[null,"d273aa48-88f8-446d-bbfa-db75889e9ffe"],"ReviewerName":[null,"Reviewer"],"QuestionId":["GOV-01","GOV-01"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('45a9cc68-7b3e-44af-8c42-3c5f36663b52', '01a2270d-681a-75c7-adc9-ca7c90832f8a', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'ReferenceEntry', '5739e03b-a0da-787c-3475-7fdbb7a2d716', E'{"ChangedAt":[null,"2026-11-24T02:00:00.0000000Z"],"ChangedByName":[null,"Zephyrine Risk"],"EntryJson":[null,"{\\u0022id\\u0022:\\u0022FB\\u0022,\\u0022name\\u0022:\\u0022Zephyrine accreditation\\u0022,\\u0022nativeName\\u0022:null,\\u0022economy\\u0022:\\u0022Zephyrine\\u0022,\\u0022iso3166\\u0022:\\u0022HK\\u0022,\\u0022mlaManagementSystems\\u0022:true,\\u0022mlaIsms\\u0022:null,\\u0022aimsProgramme\\u0022:null,\\u0022confidence\\u0022:\\u0022verified\\u0022,\\u0022website\\u0022:null,\\u0022note\\u0022:null,\\u0022spellings\\u0022:[],\\u0022source\\u0022:null,\\u0022checkedOn\\u0022:null}"],"Key":["FB","FB"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('45a9cc68-7b3e-44af-8c42-3c5f36663b52', '01a2270d-681a-7c5d-8e2d-ab6188500f98', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Condition', '01a2270d-651a-7890-9fcd-c2c9725b00b3', '{"AssessmentId":[null,"01a2270d-62d1-713d-8eb9-156d17a8bac0"],"DueDate":[null,"12/14/2026"],"Owner":[null,"Vendor"],"State":[null,"Open"],"Text":[null,"Zephyrine condition"],"VendorId":[null,"01a2270d-6286-7441-a84b-7aba5fefc57b"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('45a9cc68-7b3e-44af-8c42-3c5f36663b52', '01a2270d-681a-7fe9-953a-8712d74ae9fe', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Decision', '01a2270d-652f-7a67-b1df-098ee06be3af', '{"AssessmentId":[null,"01a2270d-652f-7a67-b1df-098ee06be3af"],"Blockers":[null,""],"DecidedAt":[null,"2026-11-24T02:00:00.0000000Z"],"DecidedById":[null,"5006eb75-1796-46b2-b6d7-b1a1364241d9"],"DecidedByName":[null,"Approver"],"Outcome":[null,"Approve"],"Reason":[null,"Zephyrine reason"],"Round":[null,"1"],"Score":[null,"80"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('45a9cc68-7b3e-44af-8c42-3c5f36663b52', '01a2270d-681b-70ae-8417-b770930d2bcf', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'CalendarFeed', '98c926db-d8e0-462d-bd82-0c79fffca0e4', '{"CreatedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Language":[null,"en"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('45a9cc68-7b3e-44af-8c42-3c5f36663b52', '01a2270d-681b-75bf-a106-bbaad0740aca', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'ReminderPolicy', '45a9cc68-7b3e-44af-8c42-3c5f36663b52', '{"BuyerOwnerAfter":[null,"3"],"Digest":[null,"None"],"DigestDay":[null,"Monday"],"Holidays":[null,""],"Offsets":[null,""],"OnScreenOnly":[null,""],"QuietWeekends":[null,"False"],"SendHour":[null,"8"],"VendorAdministratorAfter":[null,"3"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('45a9cc68-7b3e-44af-8c42-3c5f36663b52', '01a2270d-681b-783a-9666-3b2f9d79d0de', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'ReminderPause', '01a2270d-65e4-77f8-8b05-58b02ee69ce5', '{"ByName":[null,"Zephyrine Contact"],"EndedAt":[null,"2026-11-24T02:00:00.0000000Z"],"From":[null,"11/24/2026"],"ObligationId":[null,"01a2270d-6548-7729-b146-f6af62ffe683"],"Reason":[null,"Zephyrine pause"],"Until":[null,"11/25/2026"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('45a9cc68-7b3e-44af-8c42-3c5f36663b52', '01a2270d-681b-7a11-936c-c3d1a69f6fad', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Invitation', '01a2270d-656a-730b-aa8f-82abacb58572', '{"AssessmentId":[null,"01a2270d-6547-7878-98e2-54d83375ea0e"],"CreatedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Email":[null,"contact@first-vendor.example"],"ExpiresAt":[null,"2026-12-08T02:00:00.0000000Z"],"InvitedByEmail":[null,""],"InvitedByName":[null,""],"Kind":[null,"Assessment"],"Language":[null,"en"],"Name":[null,"Zephyrine Contact"],"NormalizedEmail":[null,"CONTACT@FIRST-VENDOR.EXAMPLE"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('566dfea7-8a3c-4746-834d-99f814e0e705', '01a2270d-626f-7858-bb1e-d9a313926630', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Membership', '65d385d2-c98f-4ed3-a075-747d9e7d54e7', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"VendorAdministrator"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('566dfea7-8a3c-4746-834d-99f814e0e705', '01a2270d-6272-7768-9f16-4c0526ec52fa', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Membership', '165f7e5b-61d7-4f49-9e47-d52f1663d1ac', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"ResponseOwner"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('566dfea7-8a3c-4746-834d-99f814e0e705', '01a2270d-6275-71aa-bff7-aae895adce37', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Membership', '4879c2d3-4df9-4783-95cd-13cc8b976fc9', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"EvidenceOwner"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('566dfea7-8a3c-4746-834d-99f814e0e705', '01a2270d-6278-7a6e-98d2-87f231903053', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Membership', '7132c24f-c854-4326-95f1-5e1cbe595fad', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"Contributor"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('566dfea7-8a3c-4746-834d-99f814e0e705', '01a2270d-6817-7ee2-9fe6-7431036d4859', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Answer', '01a2270d-62d1-713d-8eb9-156d17a8bac0', '{"AnsweredAt":[null,"2026-11-24T02:00:00.0000000Z"],"AnsweredById":[null,"165f7e5b-61d7-4f49-9e47-d52f1663d1ac"],"AnsweredByName":[null,"Zephyrine ResponseOwner"],"BuyerId":[null,"45a9cc68-7b3e-44af-8c42-3c5f36663b52"],"Value":[null,"Zephyrine answer"],"QuestionId":["GOV-01","GOV-01"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('566dfea7-8a3c-4746-834d-99f814e0e705', '01a2270d-6817-7f84-bc78-68715cac8f0e', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'SectionAssignment', '01a2270d-62d1-713d-8eb9-156d17a8bac0', '{"BuyerId":[null,"45a9cc68-7b3e-44af-8c42-3c5f36663b52"],"PersonId":[null,"00000000-0000-0000-0000-000000000000"],"PersonName":[null,""],"SectionId":["S1","S1"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('566dfea7-8a3c-4746-834d-99f814e0e705', '01a2270d-6818-7338-b4b5-f3029a75160e', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Certificate', '1f9cff60-fe41-405d-9e9f-eeafc7213e12', E'{"DocumentId":[null,"2a91ca4e-d8d0-49c7-9da6-42a53084418a"],"ExpiryDate":[null,"01/23/2027"],"FactsJson":[null,"{\\u0022Standard\\u0022:0,\\u0022Edition\\u0022:\\u0022\\u0022,\\u0022Number\\u0022:\\u0022Zephyrine-1\\u0022,\\u0022HolderName\\u0022:\\u0022Zephyrine\\u0022,\\u0022HolderAddress\\u0022:\\u0022\\u0022,\\u0022Sites\\u0022:[],\\u0022NamedCompanies\\u0022:[],\\u0022Scope\\u0022:\\u0022\\u0022,\\u0022SoaVersion\\u0022:null,\\u0022SoaDate\\u0022:null,\\u0022RoleInScope\\u0022:null,\\u0022OriginalDate\\u0022:null,\\u0022IssueDate\\u0022:\\u00222024-06-07\\u0022,\\u0022CycleStart\\u0022:null,\\u0022ExpiryDate\\u0022:\\u00222027-01-23\\u0022,\\u0022CertificationBody\\u0022:\\u0022\\u0022,\\u0022AccreditationBody\\u0022:null,\\u0022AccreditationMark\\u0022:null,\\u0022MlaMark\\u0022:null,\\u0022VerificationUrl\\u0022:null,\\u0022ReportedState\\u0022:0,\\u0022SuspendedOn\\u0022:null,\\u0022WithdrawnOn\\u0022:null,\\u0022SurveillanceDone\\u0022:[],\\u0022ScopeCoversService\\u0022:null,\\u0022Verifie… (528)"],"RecordedAt":[null,"2026-11-24T02:00:00.0000000Z"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('566dfea7-8a3c-4746-834d-99f814e0e705', '01a2270d-6818-76fc-8825-1bc606ee0e28', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'EvidenceDocument', '2a91ca4e-d8d0-49c7-9da6-42a53084418a', '{"CreatedAt":[null,"2026-11-24T02:00:00.0000000Z"],"CurrentVersion":[null,"1"],"Kind":[null,"iso42001_certificate"],"Services":[null,""],"Title":[null,"Zephyrine certificate"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('566dfea7-8a3c-4746-834d-99f814e0e705', '01a2270d-6818-78a7-8d53-71dfcb3a67e8', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'AttachedEvidence', '01a2270d-62d1-713d-8eb9-156d17a8bac0', '{"BuyerId":[null,"45a9cc68-7b3e-44af-8c42-3c5f36663b52"],"DocumentId":[null,"2a91ca4e-d8d0-49c7-9da6-42a53084418a"],"QuestionId":["GOV-01","GOV-01"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('566dfea7-8a3c-4746-834d-99f814e0e705', '01a2270d-6818-7fb7-8df8-51ca838a7018', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'DocumentVersion', '2a91ca4e-d8d0-49c7-9da6-42a53084418a', '{"BlobName":[null,"47560582669346e3809312ca7ab25f26"],"ContentType":[null,"application/pdf"],"DocumentId":[null,"2a91ca4e-d8d0-49c7-9da6-42a53084418a"],"FileName":[null,"Zephyrine.pdf"],"Number":[null,"1"],"Scan":[null,"NotScanned"],"Sha256":[null,"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"],"Size":[null,"10"],"State":[null,"Stored"],"UploadedAt":[null,"2026-11-24T02:00:00.0000000Z"],"UploadedById":[null,"165f7e5b-61d7-4f49-9e47-d52f1663d1ac"],"UploadedByName":[null,"Zephyrine ResponseOwner"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('566dfea7-8a3c-4746-834d-99f814e0e705', '01a2270d-681b-72d3-9ec5-0ee4556fb117', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'ReminderPolicy', '566dfea7-8a3c-4746-834d-99f814e0e705', '{"BuyerOwnerAfter":[null,"3"],"Digest":[null,"None"],"DigestDay":[null,"Monday"],"Holidays":[null,""],"Offsets":[null,""],"OnScreenOnly":[null,""],"QuietWeekends":[null,"False"],"SendHour":[null,"8"],"VendorAdministratorAfter":[null,"3"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('566dfea7-8a3c-4746-834d-99f814e0e705', '01a2270d-681b-7679-8ae0-7f21c08c1b97', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'ReminderPause', '01a2270d-65fc-7c43-bf2a-ab6ee6680080', '{"ByName":[null,"Zephyrine Contact"],"EndedAt":[null,"2026-11-24T02:00:00.0000000Z"],"From":[null,"11/24/2026"],"ObligationId":[null,"01a2270d-6569-7220-852d-4965b9bbcfb0"],"Reason":[null,"Zephyrine pause"],"Until":[null,"11/25/2026"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('566dfea7-8a3c-4746-834d-99f814e0e705', '01a2270d-681b-7baf-9c52-2fc8c14bd960', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'CalendarFeed', '165f7e5b-61d7-4f49-9e47-d52f1663d1ac', '{"CreatedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Language":[null,"en"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('72cc028e-a644-4a7e-9e6e-98e015cb2d2b', '01a2270d-6271-7f48-9681-d70465a1efa0', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Membership', '5738c3c8-981b-4529-b8fd-b96728c93bf7', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"VendorAdministrator"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('72cc028e-a644-4a7e-9e6e-98e015cb2d2b', '01a2270d-6274-71ff-a410-f8f9f25d85b8', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Membership', 'b9111a73-fae3-4f83-9f18-beb6a4ac7961', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"ResponseOwner"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('72cc028e-a644-4a7e-9e6e-98e015cb2d2b', '01a2270d-6276-7661-9a2d-29a83edad04a', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Membership', '3a413d00-53ff-4813-aa76-65435e7bfa3e', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"EvidenceOwner"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('72cc028e-a644-4a7e-9e6e-98e015cb2d2b', '01a2270d-6279-7e54-8f15-af534482fbc5', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Membership', 'e0708ae1-1ad7-46fb-a617-67001e1f5729', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"Contributor"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('83e82b75-8a71-4b48-91bc-80d4aded2056', '01a2270d-627e-7e93-bf73-f016b7a92300', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Membership', '9a9dea0e-f1cf-4e51-9057-73491143838a', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"PlatformOperator"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('acd9d8e4-675c-47e1-8425-0ac76d563df2', '01a2270d-6258-71bc-8bba-9d18ae35f5ba', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Membership', '7fc7caa2-60de-4127-a72f-022a97bc7eb0', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"BuyerAdministrator"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('acd9d8e4-675c-47e1-8425-0ac76d563df2', '01a2270d-625e-78ec-97e1-2f6a4c9d4728', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Membership', 'b0a28545-db47-49b3-9510-0bf89c3e068b', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"ProcurementOfficer"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('acd9d8e4-675c-47e1-8425-0ac76d563df2', '01a2270d-6261-78f7-adb6-470bb6b0ba2f', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Membership', '07892073-0915-493e-b1b9-f5bb31663b00', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"RiskManager"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('acd9d8e4-675c-47e1-8425-0ac76d563df2', '01a2270d-6268-7280-a52e-d5cd51d61d63', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Membership', '8b4da5b7-f4eb-4c4a-bf93-64a749dc18c5', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"Reviewer"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('acd9d8e4-675c-47e1-8425-0ac76d563df2', '01a2270d-626b-74f9-80ca-c9e1d88ec333', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Membership', 'f3c51185-8c88-4986-b8fa-80a58d0712a0', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"Approver"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('acd9d8e4-675c-47e1-8425-0ac76d563df2', '01a2270d-626e-7e78-a6d2-224f22ace365', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Membership', '37936236-3f7d-412b-92a9-66c327e2f254', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"Auditor"]}', NULL, NULL);
insert into "BuyerChecks" ("TenantId", "CertificateId", "VendorId", "ChecksJson", "Latest", "Revision") values ('45a9cc68-7b3e-44af-8c42-3c5f36663b52', '1f9cff60-fe41-405d-9e9f-eeafc7213e12', '01a2270d-6286-7441-a84b-7aba5fefc57b', '[{"kind":"register-check","checkedBy":"Zephyrine","register":"Zephyrine register","result":"NotFound","screenshot":null,"on":"2026-11-24","proof":{"recordedBy":"Zephyrine","recordedAt":"2026-11-24T02:00:00Z","document":null,"recordedById":null,"note":"Zephyrine note"}}]', 'Zephyrine check', '0');
insert into "CalendarFeeds" ("TenantId", "PersonId", "TokenHash", "Language", "CreatedAt") values ('45a9cc68-7b3e-44af-8c42-3c5f36663b52', '98c926db-d8e0-462d-bd82-0c79fffca0e4', E'\\x8a790110abced5568b5254fb53d05133d3da9309736a900ecf550b364c47bccb', 'en', '2026-11-24 02:00:00+00');
insert into "CalendarFeeds" ("TenantId", "PersonId", "TokenHash", "Language", "CreatedAt") values ('566dfea7-8a3c-4746-834d-99f814e0e705', '165f7e5b-61d7-4f49-9e47-d52f1663d1ac', E'\\x97808a61a6dce6f7539e2b6a33f89aa20f93e9a6c4ba61a7aa7ba89799de1357', 'en', '2026-11-24 02:00:00+00');
insert into "Certificates" ("TenantId", "Id", "DocumentId", "RecordedAt", "FactsJson", "ExpiryDate", "Revision", "ProvenAt", "RenewedAt") values ('566dfea7-8a3c-4746-834d-99f814e0e705', '1f9cff60-fe41-405d-9e9f-eeafc7213e12', '2a91ca4e-d8d0-49c7-9da6-42a53084418a', '2026-11-24 02:00:00+00', '{"Standard":0,"Edition":"","Number":"Zephyrine-1","HolderName":"Zephyrine","HolderAddress":"","Sites":[],"NamedCompanies":[],"Scope":"","SoaVersion":null,"SoaDate":null,"RoleInScope":null,"OriginalDate":null,"IssueDate":"2024-06-07","CycleStart":null,"ExpiryDate":"2027-01-23","CertificationBody":"","AccreditationBody":null,"AccreditationMark":null,"MlaMark":null,"VerificationUrl":null,"ReportedState":0,"SuspendedOn":null,"WithdrawnOn":null,"SurveillanceDone":[],"ScopeCoversService":null,"Verified":false,"ConfirmedOn":null}', '2027-01-23', '0', NULL, NULL);
insert into "CheckPictures" ("TenantId", "Id", "CertificateId", "FileName", "ContentType", "BlobName", "Size", "Sha256", "UploadedAt") values ('45a9cc68-7b3e-44af-8c42-3c5f36663b52', 'e5262cbc-6107-4528-be54-88490ecefe0d', '1f9cff60-fe41-405d-9e9f-eeafc7213e12', 'Zephyrine picture.png', 'image/png', 'checks/e5262cbc61074528be5488490ecefe0d', '10', 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb', '2026-11-24 02:00:00+00');
insert into "Conditions" ("BuyerId", "Id", "VendorOrganisationId", "AssessmentId", "VendorId", "Text", "Owner", "DueDate", "State", "MetAt", "Revision") values ('45a9cc68-7b3e-44af-8c42-3c5f36663b52', '01a2270d-651a-7890-9fcd-c2c9725b00b3', '566dfea7-8a3c-4746-834d-99f814e0e705', '01a2270d-62d1-713d-8eb9-156d17a8bac0', '01a2270d-6286-7441-a84b-7aba5fefc57b', 'Zephyrine condition', 'Vendor', '2026-12-14', 'Open', NULL, '0');
insert into "DataProtectionKeys" ("Id", "FriendlyName", "Xml") values ('2', 'revocation', '<revocation version="1"><revocationDate>2026-01-01T00:00:00Z</revocationDate><key id="6f1c1d0e-0c0a-4a52-9b7e-2a4e8f2d9c11" /><reason>Made for a test.</reason></revocation>');
insert into "Decisions" ("TenantId", "Id", "AssessmentId", "Round", "Outcome", "Reason", "Score", "Blockers", "DecidedById", "DecidedByName", "DecidedAt") values ('45a9cc68-7b3e-44af-8c42-3c5f36663b52', '01a2270d-6532-790a-9fdf-ed765a5d9f99', '01a2270d-652f-7a67-b1df-098ee06be3af', '1', 'Approve', 'Zephyrine reason', '80.00', '', '5006eb75-1796-46b2-b6d7-b1a1364241d9', 'Approver', '2026-11-24 02:00:00+00');
insert into "DocumentVersions" ("TenantId", "Id", "DocumentId", "Number", "FileName", "ContentType", "BlobName", "Size", "Sha256", "State", "Scan", "UploadedById", "UploadedByName", "UploadedAt") values ('566dfea7-8a3c-4746-834d-99f814e0e705', '47560582-6693-46e3-8093-12ca7ab25f26', '2a91ca4e-d8d0-49c7-9da6-42a53084418a', '1', 'Zephyrine.pdf', 'application/pdf', '47560582669346e3809312ca7ab25f26', '10', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'Stored', 'NotScanned', '165f7e5b-61d7-4f49-9e47-d52f1663d1ac', 'Zephyrine ResponseOwner', '2026-11-24 02:00:00+00');
insert into "Documents" ("TenantId", "Id", "Kind", "Title", "DocumentDate", "ValidUntil", "Services", "CurrentVersion", "CreatedAt", "ArchivedAt", "Revision") values ('566dfea7-8a3c-4746-834d-99f814e0e705', '2a91ca4e-d8d0-49c7-9da6-42a53084418a', 'iso42001_certificate', 'Zephyrine certificate', NULL, NULL, '', '1', '2026-11-24 02:00:00+00', NULL, '0');
insert into "EvidenceGrants" ("BuyerId", "Id", "VendorOrganisationId", "AssessmentId", "VendorId", "DocumentId", "VersionId", "Kind", "Title", "FileName", "ContentType", "BlobName", "Number", "Size", "Sha256", "DocumentDate", "ValidUntil", "GrantedAt", "RevokedAt") values ('45a9cc68-7b3e-44af-8c42-3c5f36663b52', '01a2270d-63cf-769c-b428-2497d4839fe0', '566dfea7-8a3c-4746-834d-99f814e0e705', '01a2270d-62d1-713d-8eb9-156d17a8bac0', '01a2270d-6286-7441-a84b-7aba5fefc57b', '2a91ca4e-d8d0-49c7-9da6-42a53084418a', '47560582-6693-46e3-8093-12ca7ab25f26', 'iso42001_certificate', 'Zephyrine certificate', 'Zephyrine.pdf', 'application/pdf', '47560582669346e3809312ca7ab25f26', '1', '10', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', NULL, NULL, '2026-11-24 02:00:00+00', NULL);
insert into "EvidenceReads" ("BuyerId", "Id", "VendorOrganisationId", "GrantId", "DocumentId", "VersionId", "ReadById", "ReadByName", "ReadAt") values ('45a9cc68-7b3e-44af-8c42-3c5f36663b52', '01a2270d-6408-766f-8c57-d1cdd41d24eb', '566dfea7-8a3c-4746-834d-99f814e0e705', '01a2270d-63cf-769c-b428-2497d4839fe0', '2a91ca4e-d8d0-49c7-9da6-42a53084418a', '47560582-6693-46e3-8093-12ca7ab25f26', 'd273aa48-88f8-446d-bbfa-db75889e9ffe', 'Reviewer', '2026-11-24 02:00:00+00');
insert into "Findings" ("BuyerId", "Id", "VendorOrganisationId", "AssessmentId", "VendorId", "Reference", "QuestionId", "Title", "Severity", "RemediateBy", "State", "SharedAt", "VendorResponse", "RaisedAt", "ClosedAt", "Revision") values ('45a9cc68-7b3e-44af-8c42-3c5f36663b52', '9405d338-b145-4f4f-83c8-6d6271a3b5be', '566dfea7-8a3c-4746-834d-99f814e0e705', '01a2270d-62d1-713d-8eb9-156d17a8bac0', '01a2270d-6286-7441-a84b-7aba5fefc57b', 'F-0001', 'GOV-01', 'Zephyrine finding', 'High', '2026-12-14', 'Open', '2026-11-24 02:00:00+00', NULL, '2026-11-24 02:00:00+00', NULL, '0');
insert into "FormCounts" ("Minute", "Client", "Count") values ('2026-11-24 02:00:00+00', 'OF-A-RELEASE', '1');
insert into "HeldReminders" ("TenantId", "ObligationId", "DueDate", "OffsetDays", "Recipient", "MailTenantId", "MailId", "SendFrom") values ('45a9cc68-7b3e-44af-8c42-3c5f36663b52', '01a2270d-6548-7729-b146-f6af62ffe683', '2026-11-29', '91', 'CONTACT@FIRST-VENDOR.EXAMPLE', '45a9cc68-7b3e-44af-8c42-3c5f36663b52', '01a2270d-65ae-7fa5-8134-61dbe6ac7aac', '2027-11-24 02:00:00+00');
insert into "HeldReminders" ("TenantId", "ObligationId", "DueDate", "OffsetDays", "Recipient", "MailTenantId", "MailId", "SendFrom") values ('566dfea7-8a3c-4746-834d-99f814e0e705', '01a2270d-6569-7220-852d-4965b9bbcfb0', '2026-12-08', '91', 'CONTACT@FIRST-VENDOR.EXAMPLE', '566dfea7-8a3c-4746-834d-99f814e0e705', '01a2270d-65fb-71b1-a833-80822d56bb8f', '2027-11-24 02:00:00+00');
insert into "Invitations" ("TenantId", "Id", "Kind", "Email", "NormalizedEmail", "Name", "Language", "TokenHash", "AssessmentId", "Role", "InvitedByName", "InvitedByEmail", "CreatedAt", "ExpiresAt", "UsedAt", "UsedById", "WithdrawnAt", "PassedOnAt", "Revision") values ('45a9cc68-7b3e-44af-8c42-3c5f36663b52', '01a2270d-656a-730b-aa8f-82abacb58572', 'Assessment', 'contact@first-vendor.example', 'CONTACT@FIRST-VENDOR.EXAMPLE', 'Zephyrine Contact', 'en', E'\\x67719f714cfff1bef08a87c4611ffacfb4cd965e0f049d831ae4389b24f83249', '01a2270d-6547-7878-98e2-54d83375ea0e', NULL, '', '', '2026-11-24 02:00:00+00', '2026-12-08 02:00:00+00', NULL, NULL, NULL, NULL, '0');
insert into "Letters" ("TenantId", "Id", "Kind", "Content", "ActorId", "ActorName", "WrittenAt", "ReadAt", "LastError") values ('45a9cc68-7b3e-44af-8c42-3c5f36663b52', '01a2270d-6669-7679-a226-e27812fbae2a', 'news', '{}', NULL, 'Zephyrine actor', '2026-11-24 02:00:00+00', '2026-11-24 02:00:00+00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('45a9cc68-7b3e-44af-8c42-3c5f36663b52', '4cd5917f-0ac2-4c81-a28f-7612020d75b7', 'BuyerAdministrator', '2026-11-24 02:00:00+00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('45a9cc68-7b3e-44af-8c42-3c5f36663b52', '5006eb75-1796-46b2-b6d7-b1a1364241d9', 'Approver', '2026-11-24 02:00:00+00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('45a9cc68-7b3e-44af-8c42-3c5f36663b52', '68453acd-f507-4fc7-9a07-09219887a712', 'ProcurementOfficer', '2026-11-24 02:00:00+00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('45a9cc68-7b3e-44af-8c42-3c5f36663b52', '98c926db-d8e0-462d-bd82-0c79fffca0e4', 'RiskManager', '2026-11-24 02:00:00+00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('45a9cc68-7b3e-44af-8c42-3c5f36663b52', 'd273aa48-88f8-446d-bbfa-db75889e9ffe', 'Reviewer', '2026-11-24 02:00:00+00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('45a9cc68-7b3e-44af-8c42-3c5f36663b52', 'd4233119-446e-4db2-936c-535790830414', 'Auditor', '2026-11-24 02:00:00+00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('566dfea7-8a3c-4746-834d-99f814e0e705', '165f7e5b-61d7-4f49-9e47-d52f1663d1ac', 'ResponseOwner', '2026-11-24 02:00:00+00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('566dfea7-8a3c-4746-834d-99f814e0e705', '4879c2d3-4df9-4783-95cd-13cc8b976fc9', 'EvidenceOwner', '2026-11-24 02:00:00+00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('566dfea7-8a3c-4746-834d-99f814e0e705', '65d385d2-c98f-4ed3-a075-747d9e7d54e7', 'VendorAdministrator', '2026-11-24 02:00:00+00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('566dfea7-8a3c-4746-834d-99f814e0e705', '7132c24f-c854-4326-95f1-5e1cbe595fad', 'Contributor', '2026-11-24 02:00:00+00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('72cc028e-a644-4a7e-9e6e-98e015cb2d2b', '3a413d00-53ff-4813-aa76-65435e7bfa3e', 'EvidenceOwner', '2026-11-24 02:00:00+00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('72cc028e-a644-4a7e-9e6e-98e015cb2d2b', '5738c3c8-981b-4529-b8fd-b96728c93bf7', 'VendorAdministrator', '2026-11-24 02:00:00+00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('72cc028e-a644-4a7e-9e6e-98e015cb2d2b', 'b9111a73-fae3-4f83-9f18-beb6a4ac7961', 'ResponseOwner', '2026-11-24 02:00:00+00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('72cc028e-a644-4a7e-9e6e-98e015cb2d2b', 'e0708ae1-1ad7-46fb-a617-67001e1f5729', 'Contributor', '2026-11-24 02:00:00+00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('83e82b75-8a71-4b48-91bc-80d4aded2056', '9a9dea0e-f1cf-4e51-9057-73491143838a', 'PlatformOperator', '2026-11-24 02:00:00+00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('acd9d8e4-675c-47e1-8425-0ac76d563df2', '07892073-0915-493e-b1b9-f5bb31663b00', 'RiskManager', '2026-11-24 02:00:00+00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('acd9d8e4-675c-47e1-8425-0ac76d563df2', '37936236-3f7d-412b-92a9-66c327e2f254', 'Auditor', '2026-11-24 02:00:00+00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('acd9d8e4-675c-47e1-8425-0ac76d563df2', '7fc7caa2-60de-4127-a72f-022a97bc7eb0', 'BuyerAdministrator', '2026-11-24 02:00:00+00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('acd9d8e4-675c-47e1-8425-0ac76d563df2', '8b4da5b7-f4eb-4c4a-bf93-64a749dc18c5', 'Reviewer', '2026-11-24 02:00:00+00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('acd9d8e4-675c-47e1-8425-0ac76d563df2', 'b0a28545-db47-49b3-9510-0bf89c3e068b', 'ProcurementOfficer', '2026-11-24 02:00:00+00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('acd9d8e4-675c-47e1-8425-0ac76d563df2', 'f3c51185-8c88-4986-b8fa-80a58d0712a0', 'Approver', '2026-11-24 02:00:00+00', NULL);
insert into "Obligations" ("TenantId", "Id", "Kind", "SubjectId", "Subject", "Link", "VendorId", "ResponsibleOrganisationId", "ResponsiblePersonId", "DueDate", "NextReminderOn", "State", "LeaseOwner", "LeaseUntil", "Revision", "Faults", "LastFault", "ParkedAt") values ('45a9cc68-7b3e-44af-8c42-3c5f36663b52', '01a2270d-6548-7729-b146-f6af62ffe683', 'Request', '01a2270d-6547-7878-98e2-54d83375ea0e', 'Zephyrine request', '/requests/01a2270d-6547-7878-98e2-54d83375ea0e', '01a2270d-6286-7441-a84b-7aba5fefc57b', '566dfea7-8a3c-4746-834d-99f814e0e705', '165f7e5b-61d7-4f49-9e47-d52f1663d1ac', '2026-11-29', '2026-11-24', 'Open', NULL, NULL, '0', '0', NULL, NULL);
insert into "Obligations" ("TenantId", "Id", "Kind", "SubjectId", "Subject", "Link", "VendorId", "ResponsibleOrganisationId", "ResponsiblePersonId", "DueDate", "NextReminderOn", "State", "LeaseOwner", "LeaseUntil", "Revision", "Faults", "LastFault", "ParkedAt") values ('566dfea7-8a3c-4746-834d-99f814e0e705', '01a2270d-6569-7220-852d-4965b9bbcfb0', 'CertificateExpiry', '1f9cff60-fe41-405d-9e9f-eeafc7213e12', 'Zephyrine certificate', '/our-certificates/1f9cff60-fe41-405d-9e9f-eeafc7213e12', NULL, NULL, NULL, '2026-12-08', '2026-11-24', 'Open', NULL, NULL, '0', '0', NULL, NULL);
insert into "Organisations" ("Id", "Kind", "Slug", "Name", "BuyerType", "TimeZone", "CreatedAt", "AssessmentCounter", "FindingCounter", "Revision", "Database", "ReferenceRevision") values ('45a9cc68-7b3e-44af-8c42-3c5f36663b52', 'Buyer', 'first-bank', 'Zephyrine Bank', 'Bank', 'Asia/Hong_Kong', '2026-11-24 02:00:00+00', '0', '0', '0', NULL, '0');
insert into "Organisations" ("Id", "Kind", "Slug", "Name", "BuyerType", "TimeZone", "CreatedAt", "AssessmentCounter", "FindingCounter", "Revision", "Database", "ReferenceRevision") values ('566dfea7-8a3c-4746-834d-99f814e0e705', 'Vendor', 'first-vendor', 'Zephyrine Vendor', NULL, 'Asia/Hong_Kong', '2026-11-24 02:00:00+00', '0', '0', '0', NULL, '0');
insert into "Organisations" ("Id", "Kind", "Slug", "Name", "BuyerType", "TimeZone", "CreatedAt", "AssessmentCounter", "FindingCounter", "Revision", "Database", "ReferenceRevision") values ('72cc028e-a644-4a7e-9e6e-98e015cb2d2b', 'Vendor', 'other-vendor', 'Plain Vendor', NULL, 'Asia/Hong_Kong', '2026-11-24 02:00:00+00', '0', '0', '0', NULL, '0');
insert into "Organisations" ("Id", "Kind", "Slug", "Name", "BuyerType", "TimeZone", "CreatedAt", "AssessmentCounter", "FindingCounter", "Revision", "Database", "ReferenceRevision") values ('83e82b75-8a71-4b48-91bc-80d4aded2056', 'Platform', 'operations', 'Aims Portal operations', NULL, 'Asia/Hong_Kong', '2026-11-24 02:00:00+00', '0', '0', '0', NULL, '0');
insert into "Organisations" ("Id", "Kind", "Slug", "Name", "BuyerType", "TimeZone", "CreatedAt", "AssessmentCounter", "FindingCounter", "Revision", "Database", "ReferenceRevision") values ('acd9d8e4-675c-47e1-8425-0ac76d563df2', 'Buyer', 'other-bank', 'Plain Bank', 'Bank', 'Asia/Hong_Kong', '2026-11-24 02:00:00+00', '0', '0', '0', NULL, '0');
insert into "Outbox" ("TenantId", "Id", "Kind", "IsBulk", "MessageId", "ToAddress", "ToName", "Language", "Subject", "Html", "Text", "State", "CreatedAt", "NextAttemptAt", "Attempts", "SentAt", "LastError", "LeaseOwner", "LeaseUntil", "LastAttemptAt") values ('45a9cc68-7b3e-44af-8c42-3c5f36663b52', '01a2270d-65ae-7fa5-8134-61dbe6ac7aac', 'reminder', 'false', '01a2270d65ae7fa5813461dbe6ac7aac@aims-portal', 'contact@first-vendor.example', 'Zephyrine Contact', 'en', 'Zephyrine subject', '<p>x</p>', 'x', 'Waiting', '2026-11-24 02:00:00+00', '2026-11-24 02:00:00+00', '0', NULL, NULL, NULL, NULL, NULL);
insert into "Outbox" ("TenantId", "Id", "Kind", "IsBulk", "MessageId", "ToAddress", "ToName", "Language", "Subject", "Html", "Text", "State", "CreatedAt", "NextAttemptAt", "Attempts", "SentAt", "LastError", "LeaseOwner", "LeaseUntil", "LastAttemptAt") values ('566dfea7-8a3c-4746-834d-99f814e0e705', '01a2270d-65fb-71b1-a833-80822d56bb8f', 'reminder', 'false', '01a2270d65fb71b1a83380822d56bb8f@aims-portal', 'contact@first-vendor.example', 'Zephyrine Contact', 'en', 'Zephyrine subject', '<p>x</p>', 'x', 'Waiting', '2026-11-24 02:00:00+00', '2026-11-24 02:00:00+00', '0', NULL, NULL, NULL, NULL, NULL);
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('07892073-0915-493e-b1b9-f5bb31663b00', 'RiskManager', 'en', 'Auto', '-infinity', 'riskmanager@other-bank.example', 'RISKMANAGER@OTHER-BANK.EXAMPLE', 'riskmanager@other-bank.example', 'RISKMANAGER@OTHER-BANK.EXAMPLE', 'true', 'AQAAAAIAAYagAAAAEKyV0TNe0w33JEzZHBBmRbBsUloO2VXt563qWEQEWJO301af11eupuHFu2jdTJbyTg==', '01a2270d62617d669c31f6d3d5630151', '0b42555b-13ad-435f-88d5-a67f4ea89ce2', NULL, 'false', 'false', NULL, 'true', '0');
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('165f7e5b-61d7-4f49-9e47-d52f1663d1ac', 'Zephyrine ResponseOwner', 'en', 'Auto', '-infinity', 'zephyrine.responseowner@first-vendor.example', 'ZEPHYRINE.RESPONSEOWNER@FIRST-VENDOR.EXAMPLE', 'zephyrine.responseowner@first-vendor.example', 'ZEPHYRINE.RESPONSEOWNER@FIRST-VENDOR.EXAMPLE', 'true', 'AQAAAAIAAYagAAAAEKyV0TNe0w33JEzZHBBmRbBsUloO2VXt563qWEQEWJO301af11eupuHFu2jdTJbyTg==', '01a2270d62727e62b91b71b8c46314d5', '42094c40-85e9-40b6-a252-a56bff9e6102', NULL, 'false', 'false', NULL, 'true', '0');
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('37936236-3f7d-412b-92a9-66c327e2f254', 'Auditor', 'en', 'Auto', '-infinity', 'auditor@other-bank.example', 'AUDITOR@OTHER-BANK.EXAMPLE', 'auditor@other-bank.example', 'AUDITOR@OTHER-BANK.EXAMPLE', 'true', 'AQAAAAIAAYagAAAAEKyV0TNe0w33JEzZHBBmRbBsUloO2VXt563qWEQEWJO301af11eupuHFu2jdTJbyTg==', '01a2270d626e79998eabfae3f7af6d1b', 'a4df3466-de26-4eca-995c-e1fd743fe4b2', NULL, 'false', 'false', NULL, 'true', '0');
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('3a413d00-53ff-4813-aa76-65435e7bfa3e', 'EvidenceOwner', 'en', 'Auto', '-infinity', 'evidenceowner@other-vendor.example', 'EVIDENCEOWNER@OTHER-VENDOR.EXAMPLE', 'evidenceowner@other-vendor.example', 'EVIDENCEOWNER@OTHER-VENDOR.EXAMPLE', 'true', 'AQAAAAIAAYagAAAAEKyV0TNe0w33JEzZHBBmRbBsUloO2VXt563qWEQEWJO301af11eupuHFu2jdTJbyTg==', '01a2270d6276731d9e23700e37ff64b3', '1891ca67-58d6-4648-bc63-b24774991c0a', NULL, 'false', 'false', NULL, 'true', '0');
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('4879c2d3-4df9-4783-95cd-13cc8b976fc9', 'Zephyrine EvidenceOwner', 'en', 'Auto', '-infinity', 'zephyrine.evidenceowner@first-vendor.example', 'ZEPHYRINE.EVIDENCEOWNER@FIRST-VENDOR.EXAMPLE', 'zephyrine.evidenceowner@first-vendor.example', 'ZEPHYRINE.EVIDENCEOWNER@FIRST-VENDOR.EXAMPLE', 'true', 'AQAAAAIAAYagAAAAEKyV0TNe0w33JEzZHBBmRbBsUloO2VXt563qWEQEWJO301af11eupuHFu2jdTJbyTg==', '01a2270d62757aec865e9d4e539c9b7e', '50e85699-f334-4967-8c62-2a5195e6d93a', NULL, 'false', 'false', NULL, 'true', '0');
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('4cd5917f-0ac2-4c81-a28f-7612020d75b7', 'Zephyrine BuyerAdministrator', 'en', 'Auto', '-infinity', 'zephyrine.buyeradministrator@first-bank.example', 'ZEPHYRINE.BUYERADMINISTRATOR@FIRST-BANK.EXAMPLE', 'zephyrine.buyeradministrator@first-bank.example', 'ZEPHYRINE.BUYERADMINISTRATOR@FIRST-BANK.EXAMPLE', 'true', 'AQAAAAIAAYagAAAAEKyV0TNe0w33JEzZHBBmRbBsUloO2VXt563qWEQEWJO301af11eupuHFu2jdTJbyTg==', '01a2270d61c67f42bfdfe45466147816', '8646020e-13d7-4121-a863-6aaa8ecd65e4', NULL, 'false', 'false', NULL, 'true', '0');
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('5006eb75-1796-46b2-b6d7-b1a1364241d9', 'Zephyrine Approver', 'en', 'Auto', '-infinity', 'zephyrine.approver@first-bank.example', 'ZEPHYRINE.APPROVER@FIRST-BANK.EXAMPLE', 'zephyrine.approver@first-bank.example', 'ZEPHYRINE.APPROVER@FIRST-BANK.EXAMPLE', 'true', 'AQAAAAIAAYagAAAAEKyV0TNe0w33JEzZHBBmRbBsUloO2VXt563qWEQEWJO301af11eupuHFu2jdTJbyTg==', '01a2270d626a747fbb5c6fa5c68d767f', '76f54f57-415b-42e7-a010-e58809260ce7', NULL, 'false', 'false', NULL, 'true', '0');
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('5738c3c8-981b-4529-b8fd-b96728c93bf7', 'VendorAdministrator', 'en', 'Auto', '-infinity', 'vendoradministrator@other-vendor.example', 'VENDORADMINISTRATOR@OTHER-VENDOR.EXAMPLE', 'vendoradministrator@other-vendor.example', 'VENDORADMINISTRATOR@OTHER-VENDOR.EXAMPLE', 'true', 'AQAAAAIAAYagAAAAEKyV0TNe0w33JEzZHBBmRbBsUloO2VXt563qWEQEWJO301af11eupuHFu2jdTJbyTg==', '01a2270d6271785cbc50974095745452', 'e8c2099c-2fbf-4e4b-860b-b03bc429c86f', NULL, 'false', 'false', NULL, 'true', '0');
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('65d385d2-c98f-4ed3-a075-747d9e7d54e7', 'Zephyrine VendorAdministrator', 'en', 'Auto', '-infinity', 'zephyrine.vendoradministrator@first-vendor.example', 'ZEPHYRINE.VENDORADMINISTRATOR@FIRST-VENDOR.EXAMPLE', 'zephyrine.vendoradministrator@first-vendor.example', 'ZEPHYRINE.VENDORADMINISTRATOR@FIRST-VENDOR.EXAMPLE', 'true', 'AQAAAAIAAYagAAAAEKyV0TNe0w33JEzZHBBmRbBsUloO2VXt563qWEQEWJO301af11eupuHFu2jdTJbyTg==', '01a2270d626f75fbbd18f0ef6464f104', 'ee01c329-7bee-4680-8d04-f8e839d1f35b', NULL, 'false', 'false', NULL, 'true', '0');
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('68453acd-f507-4fc7-9a07-09219887a712', 'Zephyrine ProcurementOfficer', 'en', 'Auto', '-infinity', 'zephyrine.procurementofficer@first-bank.example', 'ZEPHYRINE.PROCUREMENTOFFICER@FIRST-BANK.EXAMPLE', 'zephyrine.procurementofficer@first-bank.example', 'ZEPHYRINE.PROCUREMENTOFFICER@FIRST-BANK.EXAMPLE', 'true', 'AQAAAAIAAYagAAAAEKyV0TNe0w33JEzZHBBmRbBsUloO2VXt563qWEQEWJO301af11eupuHFu2jdTJbyTg==', '01a2270d625b759f90c2ddeff72c31a9', '33fffdc7-9896-401b-bd3f-2c4e5f8ab415', NULL, 'false', 'false', NULL, 'true', '0');
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('7132c24f-c854-4326-95f1-5e1cbe595fad', 'Zephyrine Contributor', 'en', 'Auto', '-infinity', 'zephyrine.contributor@first-vendor.example', 'ZEPHYRINE.CONTRIBUTOR@FIRST-VENDOR.EXAMPLE', 'zephyrine.contributor@first-vendor.example', 'ZEPHYRINE.CONTRIBUTOR@FIRST-VENDOR.EXAMPLE', 'true', 'AQAAAAIAAYagAAAAEKyV0TNe0w33JEzZHBBmRbBsUloO2VXt563qWEQEWJO301af11eupuHFu2jdTJbyTg==', '01a2270d62777d31830059444c098537', '268d8628-8174-4939-867c-934790c48777', NULL, 'false', 'false', NULL, 'true', '0');
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('7fc7caa2-60de-4127-a72f-022a97bc7eb0', 'BuyerAdministrator', 'en', 'Auto', '-infinity', 'buyeradministrator@other-bank.example', 'BUYERADMINISTRATOR@OTHER-BANK.EXAMPLE', 'buyeradministrator@other-bank.example', 'BUYERADMINISTRATOR@OTHER-BANK.EXAMPLE', 'true', 'AQAAAAIAAYagAAAAEKyV0TNe0w33JEzZHBBmRbBsUloO2VXt563qWEQEWJO301af11eupuHFu2jdTJbyTg==', '01a2270d625778a78d185a5899d8e366', 'ca18327d-2cf8-4faf-9d0e-fddce1b991c6', NULL, 'false', 'false', NULL, 'true', '0');
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('8b4da5b7-f4eb-4c4a-bf93-64a749dc18c5', 'Reviewer', 'en', 'Auto', '-infinity', 'reviewer@other-bank.example', 'REVIEWER@OTHER-BANK.EXAMPLE', 'reviewer@other-bank.example', 'REVIEWER@OTHER-BANK.EXAMPLE', 'true', 'AQAAAAIAAYagAAAAEKyV0TNe0w33JEzZHBBmRbBsUloO2VXt563qWEQEWJO301af11eupuHFu2jdTJbyTg==', '01a2270d62687fc3a0a608c28f7953de', '751aa936-5227-4615-91bf-2e6c3f222754', NULL, 'false', 'false', NULL, 'true', '0');
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('98c926db-d8e0-462d-bd82-0c79fffca0e4', 'Zephyrine RiskManager', 'en', 'Auto', '-infinity', 'zephyrine.riskmanager@first-bank.example', 'ZEPHYRINE.RISKMANAGER@FIRST-BANK.EXAMPLE', 'zephyrine.riskmanager@first-bank.example', 'ZEPHYRINE.RISKMANAGER@FIRST-BANK.EXAMPLE', 'true', 'AQAAAAIAAYagAAAAEKyV0TNe0w33JEzZHBBmRbBsUloO2VXt563qWEQEWJO301af11eupuHFu2jdTJbyTg==', '01a2270d62607d1d9c68cbac258013e4', 'c4a7cf8c-3079-4c10-a0a7-1ad117aa0fbf', NULL, 'false', 'false', NULL, 'true', '0');
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('9a9dea0e-f1cf-4e51-9057-73491143838a', 'PlatformOperator', 'en', 'Auto', '-infinity', 'platformoperator@operations.example', 'PLATFORMOPERATOR@OPERATIONS.EXAMPLE', 'platformoperator@operations.example', 'PLATFORMOPERATOR@OPERATIONS.EXAMPLE', 'true', 'AQAAAAIAAYagAAAAEKyV0TNe0w33JEzZHBBmRbBsUloO2VXt563qWEQEWJO301af11eupuHFu2jdTJbyTg==', '01a2270d627e735c82d3be68c9a83543', 'f4e2633b-e9ab-47ad-ad05-30223eaf01ca', NULL, 'false', 'false', NULL, 'true', '0');
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('b0a28545-db47-49b3-9510-0bf89c3e068b', 'ProcurementOfficer', 'en', 'Auto', '-infinity', 'procurementofficer@other-bank.example', 'PROCUREMENTOFFICER@OTHER-BANK.EXAMPLE', 'procurementofficer@other-bank.example', 'PROCUREMENTOFFICER@OTHER-BANK.EXAMPLE', 'true', 'AQAAAAIAAYagAAAAEKyV0TNe0w33JEzZHBBmRbBsUloO2VXt563qWEQEWJO301af11eupuHFu2jdTJbyTg==', '01a2270d625e722687ce3f7f8f04bf7c', 'f51bdb6a-c13d-4226-a630-ff5fbbce45c7', NULL, 'false', 'false', NULL, 'true', '0');
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('b9111a73-fae3-4f83-9f18-beb6a4ac7961', 'ResponseOwner', 'en', 'Auto', '-infinity', 'responseowner@other-vendor.example', 'RESPONSEOWNER@OTHER-VENDOR.EXAMPLE', 'responseowner@other-vendor.example', 'RESPONSEOWNER@OTHER-VENDOR.EXAMPLE', 'true', 'AQAAAAIAAYagAAAAEKyV0TNe0w33JEzZHBBmRbBsUloO2VXt563qWEQEWJO301af11eupuHFu2jdTJbyTg==', '01a2270d62737adf8ac44181a314738c', '53e29271-8a54-4f24-a8f2-cbcac6ee0f60', NULL, 'false', 'false', NULL, 'true', '0');
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('d273aa48-88f8-446d-bbfa-db75889e9ffe', 'Zephyrine Reviewer', 'en', 'Auto', '-infinity', 'zephyrine.reviewer@first-bank.example', 'ZEPHYRINE.REVIEWER@FIRST-BANK.EXAMPLE', 'zephyrine.reviewer@first-bank.example', 'ZEPHYRINE.REVIEWER@FIRST-BANK.EXAMPLE', 'true', 'AQAAAAIAAYagAAAAEKyV0TNe0w33JEzZHBBmRbBsUloO2VXt563qWEQEWJO301af11eupuHFu2jdTJbyTg==', '01a2270d626570e0bf06efb89ebaf2ed', '8cfbb7aa-2912-4b39-a481-9505c34bd4a4', NULL, 'false', 'false', NULL, 'true', '0');
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('d4233119-446e-4db2-936c-535790830414', 'Zephyrine Auditor', 'en', 'Auto', '-infinity', 'zephyrine.auditor@first-bank.example', 'ZEPHYRINE.AUDITOR@FIRST-BANK.EXAMPLE', 'zephyrine.auditor@first-bank.example', 'ZEPHYRINE.AUDITOR@FIRST-BANK.EXAMPLE', 'true', 'AQAAAAIAAYagAAAAEKyV0TNe0w33JEzZHBBmRbBsUloO2VXt563qWEQEWJO301af11eupuHFu2jdTJbyTg==', '01a2270d626d738a9cc1e5154f76c4eb', 'b7c2f2bb-e744-4608-aed5-eacf709aa2c4', NULL, 'false', 'false', NULL, 'true', '0');
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('e0708ae1-1ad7-46fb-a617-67001e1f5729', 'Contributor', 'en', 'Auto', '-infinity', 'contributor@other-vendor.example', 'CONTRIBUTOR@OTHER-VENDOR.EXAMPLE', 'contributor@other-vendor.example', 'CONTRIBUTOR@OTHER-VENDOR.EXAMPLE', 'true', 'AQAAAAIAAYagAAAAEKyV0TNe0w33JEzZHBBmRbBsUloO2VXt563qWEQEWJO301af11eupuHFu2jdTJbyTg==', '01a2270d62797eebbd9738f6c074663e', 'e206d506-8269-4332-b80f-3225fe0ebc06', NULL, 'false', 'false', NULL, 'true', '0');
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('f3c51185-8c88-4986-b8fa-80a58d0712a0', 'Approver', 'en', 'Auto', '-infinity', 'approver@other-bank.example', 'APPROVER@OTHER-BANK.EXAMPLE', 'approver@other-bank.example', 'APPROVER@OTHER-BANK.EXAMPLE', 'true', 'AQAAAAIAAYagAAAAEKyV0TNe0w33JEzZHBBmRbBsUloO2VXt563qWEQEWJO301af11eupuHFu2jdTJbyTg==', '01a2270d626b7c21892c0ba716f4b506', 'b2f2625f-804a-471a-b4ae-d5a50f460372', NULL, 'false', 'false', NULL, 'true', '0');
insert into "PersonClaims" ("Id", "UserId", "ClaimType", "ClaimValue") values ('1', '98c926db-d8e0-462d-bd82-0c79fffca0e4', 'of a release', 'yes');
insert into "PersonLogins" ("LoginProvider", "ProviderKey", "ProviderDisplayName", "UserId") values ('of a release', '1', NULL, '98c926db-d8e0-462d-bd82-0c79fffca0e4');
insert into "PersonTokens" ("UserId", "LoginProvider", "Name", "Value") values ('98c926db-d8e0-462d-bd82-0c79fffca0e4', 'of a release', 'token', '1');
insert into "Questionnaires" ("QuestionnaireId", "Version", "Json", "Sha256") values ('ai-basic', '1.0.0', E'{
  "schemaVersion": "1.0",
  "languages": [
    "en",
    "zh-Hant"
  ],
  "defaultLanguage": "en",
  "conditionGrammar": {
    "leaf": "{\\"q\\":questionId|\\"fact\\":name,\\"op\\":eq|ne|in|notIn|containsAny|containsNone|gte|lte|answered,\\"value\\":...}",
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
    "gate": "a failed gate question blocks \\"approve\\"; outcome must be conditional, escalated or rejected with a recorded reason",
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
        "en": "List the foundation models and other AI services you depend on: provider, model, version and hosting region. Write \\"none\\" if there are none.",
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
insert into "ReferenceEntries" ("TenantId", "Kind", "Key", "EntryJson", "ChangedByName", "ChangedAt", "Revision") values ('45a9cc68-7b3e-44af-8c42-3c5f36663b52', 'AccreditationBody', 'FB', '{"id":"FB","name":"Zephyrine accreditation","nativeName":null,"economy":"Zephyrine","iso3166":"HK","mlaManagementSystems":true,"mlaIsms":null,"aimsProgramme":null,"confidence":"verified","website":null,"note":null,"spellings":[],"source":null,"checkedOn":null}', 'Zephyrine Risk', '2026-11-24 02:00:00+00', '0');
insert into "ReminderPauses" ("TenantId", "Id", "VendorId", "ObligationId", "Reason", "From", "Until", "ByName", "EndedAt", "Revision") values ('45a9cc68-7b3e-44af-8c42-3c5f36663b52', '01a2270d-65e4-77f8-8b05-58b02ee69ce5', NULL, '01a2270d-6548-7729-b146-f6af62ffe683', 'Zephyrine pause', '2026-11-24', '2026-11-25', 'Zephyrine Contact', '2026-11-24 02:00:00+00', '0');
insert into "ReminderPauses" ("TenantId", "Id", "VendorId", "ObligationId", "Reason", "From", "Until", "ByName", "EndedAt", "Revision") values ('566dfea7-8a3c-4746-834d-99f814e0e705', '01a2270d-65fc-7c43-bf2a-ab6ee6680080', NULL, '01a2270d-6569-7220-852d-4965b9bbcfb0', 'Zephyrine pause', '2026-11-24', '2026-11-25', 'Zephyrine Contact', '2026-11-24 02:00:00+00', '0');
insert into "ReminderPolicies" ("TenantId", "Offsets", "SendHour", "QuietWeekends", "Holidays", "Digest", "DigestDay", "VendorAdministratorAfter", "BuyerOwnerAfter", "RiskManagerAfter", "ReplanAfter", "Revision", "OnScreenOnly") values ('45a9cc68-7b3e-44af-8c42-3c5f36663b52', '', '8', 'false', '', 'None', 'Monday', '3', '3', NULL, NULL, '0', '');
insert into "ReminderPolicies" ("TenantId", "Offsets", "SendHour", "QuietWeekends", "Holidays", "Digest", "DigestDay", "VendorAdministratorAfter", "BuyerOwnerAfter", "RiskManagerAfter", "ReplanAfter", "Revision", "OnScreenOnly") values ('566dfea7-8a3c-4746-834d-99f814e0e705', '', '8', 'false', '', 'None', 'Monday', '3', '3', NULL, NULL, '0', '');
insert into "ReturnPoints" ("BuyerId", "AssessmentId", "Round", "QuestionId", "VendorOrganisationId", "Comment", "ByName", "At") values ('45a9cc68-7b3e-44af-8c42-3c5f36663b52', '01a2270d-62d1-713d-8eb9-156d17a8bac0', '1', 'GOV-01', '566dfea7-8a3c-4746-834d-99f814e0e705', 'Zephyrine comment', 'Reviewer', '2026-11-24 02:00:00+00');
insert into "ReviewItems" ("TenantId", "AssessmentId", "Round", "QuestionId", "Judgement", "SharedComment", "InternalNote", "ReviewerId", "ReviewerName", "JudgedAt", "Revision") values ('45a9cc68-7b3e-44af-8c42-3c5f36663b52', '01a2270d-62d1-713d-8eb9-156d17a8bac0', '1', 'GOV-01', 'Accepted', NULL, 'Zephyrine note', 'd273aa48-88f8-446d-bbfa-db75889e9ffe', 'Reviewer', '2026-11-24 02:00:00+00', '0');
insert into "SectionAssignments" ("TenantId", "AssessmentId", "SectionId", "BuyerId", "PersonId", "PersonName") values ('566dfea7-8a3c-4746-834d-99f814e0e705', '01a2270d-62d1-713d-8eb9-156d17a8bac0', 'S1', '45a9cc68-7b3e-44af-8c42-3c5f36663b52', '00000000-0000-0000-0000-000000000000', '');
insert into "SentReminders" ("TenantId", "ObligationId", "DueDate", "OffsetDays", "Recipient", "PlannedAt", "MailId") values ('45a9cc68-7b3e-44af-8c42-3c5f36663b52', '01a2270d-6548-7729-b146-f6af62ffe683', '2026-11-29', '90', 'CONTACT@FIRST-VENDOR.EXAMPLE', '2026-11-24 02:00:00+00', '01a2270d-65ae-7fa5-8134-61dbe6ac7aac');
insert into "SentReminders" ("TenantId", "ObligationId", "DueDate", "OffsetDays", "Recipient", "PlannedAt", "MailId") values ('566dfea7-8a3c-4746-834d-99f814e0e705', '01a2270d-6569-7220-852d-4965b9bbcfb0', '2026-12-08', '90', 'CONTACT@FIRST-VENDOR.EXAMPLE', '2026-11-24 02:00:00+00', '01a2270d-65fb-71b1-a833-80822d56bb8f');
insert into "SharedCertificates" ("BuyerId", "CertificateId", "VendorOrganisationId", "VendorId", "DocumentId", "FactsJson", "ExpiryDate", "UpdatedAt", "Lapse", "LapsesOn", "LookAgainOn", "Status", "LacksProof", "LapsedAt", "ProvenAt", "RenewedAt", "RestoredAt", "VendorChanges") values ('45a9cc68-7b3e-44af-8c42-3c5f36663b52', '1f9cff60-fe41-405d-9e9f-eeafc7213e12', '566dfea7-8a3c-4746-834d-99f814e0e705', '01a2270d-6286-7441-a84b-7aba5fefc57b', '2a91ca4e-d8d0-49c7-9da6-42a53084418a', '{"Standard":0,"Edition":"","Number":"Zephyrine-1","HolderName":"Zephyrine","HolderAddress":"","Sites":[],"NamedCompanies":[],"Scope":"","SoaVersion":null,"SoaDate":null,"RoleInScope":null,"OriginalDate":null,"IssueDate":"2024-06-07","CycleStart":null,"ExpiryDate":"2027-01-23","CertificationBody":"","AccreditationBody":null,"AccreditationMark":null,"MlaMark":null,"VerificationUrl":null,"ReportedState":0,"SuspendedOn":null,"WithdrawnOn":null,"SurveillanceDone":[],"ScopeCoversService":null,"Verified":false,"ConfirmedOn":null}', '2027-01-23', '2026-11-24 02:00:00+00', NULL, NULL, '2000-01-01', NULL, 'false', NULL, NULL, NULL, NULL, '1');
insert into "Submissions" ("BuyerId", "Id", "VendorOrganisationId", "AssessmentId", "Round", "Content", "ContentSha256", "SubmittedById", "SubmittedByName", "SubmittedAt") values ('45a9cc68-7b3e-44af-8c42-3c5f36663b52', '01a2270d-63b5-764f-88e1-75f3f0876ec3', '566dfea7-8a3c-4746-834d-99f814e0e705', '01a2270d-62d1-713d-8eb9-156d17a8bac0', '1', '{"answers":[{"questionId":"GOV-01","value":"Zephyrine answer","comment":null,"answeredBy":"Zephyrine ResponseOwner","answeredAt":"2026-11-24T02:00:00Z","evidence":[{"documentId":{"value":"2a91ca4e-d8d0-49c7-9da6-42a53084418a"},"versionId":{"value":"47560582-6693-46e3-8093-12ca7ab25f26"},"kind":"iso42001_certificate","title":"Zephyrine certificate","fileName":"Zephyrine.pdf","number":1,"size":10,"sha256":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","documentDate":null,"validUntil":null}]}]}', 'e7c8a8c5eb08d97a56da37bb32b7be5b521a16f91bb71fb7e853f7d93e24b19d', '165f7e5b-61d7-4f49-9e47-d52f1663d1ac', 'Zephyrine ResponseOwner', '2026-11-24 02:00:00+00');
insert into "Suppressions" ("TenantId", "Id", "Address", "Cause", "Reason", "Since") values ('45a9cc68-7b3e-44af-8c42-3c5f36663b52', '01a2270d-65fc-7128-84b6-b926f45451de', 'FB.CONTACT@FIRST-VENDOR.EXAMPLE', 'AddressRefused', '550 Zephyrine', '2026-11-24 02:00:00+00');
insert into "Suppressions" ("TenantId", "Id", "Address", "Cause", "Reason", "Since") values ('566dfea7-8a3c-4746-834d-99f814e0e705', '01a2270d-6609-7735-9609-74db28fc9b38', 'FB.CONTACT@FIRST-VENDOR.EXAMPLE', 'AddressRefused', '550 Zephyrine', '2026-11-24 02:00:00+00');
insert into "UnsupportedAnswers" ("BuyerId", "AssessmentId", "QuestionId", "CertificateId", "VendorOrganisationId", "DocumentId", "CertificateName", "Cause", "Since", "FindingId", "SupportedAgainOn") values ('45a9cc68-7b3e-44af-8c42-3c5f36663b52', '01a2270d-62d1-713d-8eb9-156d17a8bac0', 'GOV-01', '1f9cff60-fe41-405d-9e9f-eeafc7213e12', '566dfea7-8a3c-4746-834d-99f814e0e705', '2a91ca4e-d8d0-49c7-9da6-42a53084418a', 'Zephyrine certificate', 'SurveillanceOverdue', '2026-11-24', '9405d338-b145-4f4f-83c8-6d6271a3b5be', NULL);
insert into "VendorContacts" ("TenantId", "Id", "VendorId", "Name", "Email", "Language", "Position") values ('45a9cc68-7b3e-44af-8c42-3c5f36663b52', '01a2270d-62a9-7faa-ae30-c5651ac83165', '01a2270d-6286-7441-a84b-7aba5fefc57b', 'Zephyrine Contact', 'contact@first-vendor.example', 'en', NULL);
insert into "Vendors" ("TenantId", "Id", "Name", "LegalName", "Website", "Country", "Notes", "Status", "OwnerId", "Tier", "SearchText", "NextDate", "NextKind", "ApprovedUntil", "VendorOrganisationId", "CreatedAt", "Revision") values ('45a9cc68-7b3e-44af-8c42-3c5f36663b52', '01a2270d-6286-7441-a84b-7aba5fefc57b', 'Zephyrine Analytics', NULL, NULL, NULL, NULL, 'Registered', '98c926db-d8e0-462d-bd82-0c79fffca0e4', 'High', 'zephyrine analytics
zephyrine score', NULL, NULL, NULL, '566dfea7-8a3c-4746-834d-99f814e0e705', '2026-11-24 02:00:00+00', '0');
