insert into "AcceptedPoints" ("TenantId", "Id", "VendorId", "CertificateId", "DocumentId", "Point", "Service", "Reason", "AcceptedById", "AcceptedByName", "AcceptedOn", "Until", "EndedAt", "Revision") values ('D797336C-3C5F-4631-A8E7-9E8AE7630BB5', '01A22E4C-B97C-7C19-8AC2-BB017C8D3D60', '01A22E4C-B806-751F-9993-406C0D50858E', '16E15481-83CA-4CD0-89D1-602829A02566', 'ECB02BD2-634A-4AA2-B630-EB3BBAB8EF61', 'Confirmed', NULL, 'Zephyrine acceptance', 'E5BC1612-09EC-4DFC-BFAD-00CC8C235894', 'Zephyrine Risk', '2026-11-24', '2026-12-24', NULL, 0);
insert into "AccessRequests" ("BuyerId", "Id", "VendorOrganisationId", "AssessmentId", "VendorId", "Kind", "Subject", "Purpose", "NeededBy", "State", "AskedById", "AskedByName", "AskedAt", "Reply", "AnsweredByName", "AnsweredAt", "GrantId", "Revision") values ('D797336C-3C5F-4631-A8E7-9E8AE7630BB5', '01A22E4C-B8F6-7B20-92C9-9BAB27AB825D', 'CCBC7625-71F5-45AD-8B3F-787AB8645122', '01A22E4C-B835-793F-8718-EE3DA42723E7', '01A22E4C-B806-751F-9993-406C0D50858E', 'pia_report', 'Zephyrine document', 'Zephyrine purpose', NULL, 'Open', 'B52760CA-0310-4C00-8BA8-4A49B1A341DD', 'Zephyrine Reviewer', '2026-11-24 02:00:00', '', '', NULL, NULL, 0);
insert into "AiServices" ("TenantId", "Id", "VendorId", "Name", "Purpose", "Status", "OwnerId", "UseCase", "Tier", "TierIsProvisional", "Revision") values ('D797336C-3C5F-4631-A8E7-9E8AE7630BB5', '01A22E4C-B826-7BAC-9D42-95422CA17484', '01A22E4C-B806-751F-9993-406C0D50858E', 'Zephyrine Score', NULL, 'Planned', NULL, '{}', 'High', 1, 0);
insert into "AiSystems" ("TenantId", "Id", "Name", "Purpose", "Model", "Data", "Oversight", "IsPublished", "CreatedAt", "Revision") values ('CCBC7625-71F5-45AD-8B3F-787AB8645122', '01A22E4C-B91D-7486-A4E6-355528A6EA70', 'Zephyrine system', 'Zephyrine purpose', 'Zephyrine model', '', '', 0, '2026-11-24 02:00:00', 0);
insert into "Answers" ("TenantId", "AssessmentId", "QuestionId", "BuyerId", "Value", "Comment", "AnsweredById", "AnsweredByName", "AnsweredAt", "Revision") values ('CCBC7625-71F5-45AD-8B3F-787AB8645122', '01A22E4C-B835-793F-8718-EE3DA42723E7', 'GOV-01', 'D797336C-3C5F-4631-A8E7-9E8AE7630BB5', 'Zephyrine answer', NULL, '00DB4619-1E12-4121-A843-F83718E0FEB0', 'Zephyrine ResponseOwner', '2026-11-24 02:00:00', 0);
insert into "AssessedServices" ("TenantId", "AssessmentId", "AiServiceId") values ('D797336C-3C5F-4631-A8E7-9E8AE7630BB5', '01A22E4C-B835-793F-8718-EE3DA42723E7', '01A22E4C-B826-7BAC-9D42-95422CA17484');
insert into "Assessments" ("BuyerId", "Id", "VendorOrganisationId", "VendorId", "BuyerName", "VendorName", "Reference", "QuestionnaireId", "QuestionnaireVersion", "Services", "SearchText", "Facts", "Message", "ContactName", "ContactEmail", "ContactLanguage", "SentById", "SentByName", "SentAt", "DueDate", "State", "StateChangedAt", "Round", "ResponsibleId", "ResponsibleName", "Answered", "Shown", "SubmittedAt", "SubmittedByName", "Outcome", "DecidedAt", "ValidUntil", "NextReviewOn", "Revision") values ('D797336C-3C5F-4631-A8E7-9E8AE7630BB5', '01A22E4C-B835-793F-8718-EE3DA42723E7', 'CCBC7625-71F5-45AD-8B3F-787AB8645122', '01A22E4C-B806-751F-9993-406C0D50858E', 'Zephyrine Bank', 'Zephyrine Analytics', 'FB-2026-0001', 'ai-basic', '1.0.0', 'Zephyrine Score', '', '{}', 'Zephyrine message', 'Zephyrine Contact', 'contact@first-vendor.example', 'en', '653EA5F7-99C4-48E8-B1FD-89D691C61371', 'Procurement officer', '2026-11-24 02:00:00', '2026-11-29', 'InReview', '2026-11-24 02:00:00', 1, '00DB4619-1E12-4121-A843-F83718E0FEB0', 'Zephyrine ResponseOwner', 1, 10, '2026-11-24 02:00:00', 'Zephyrine ResponseOwner', NULL, NULL, NULL, NULL, 0);
insert into "Assessments" ("BuyerId", "Id", "VendorOrganisationId", "VendorId", "BuyerName", "VendorName", "Reference", "QuestionnaireId", "QuestionnaireVersion", "Services", "SearchText", "Facts", "Message", "ContactName", "ContactEmail", "ContactLanguage", "SentById", "SentByName", "SentAt", "DueDate", "State", "StateChangedAt", "Round", "ResponsibleId", "ResponsibleName", "Answered", "Shown", "SubmittedAt", "SubmittedByName", "Outcome", "DecidedAt", "ValidUntil", "NextReviewOn", "Revision") values ('D797336C-3C5F-4631-A8E7-9E8AE7630BB5', '01A22E4C-B9EB-7E49-A5D6-20E92CF3B713', 'CCBC7625-71F5-45AD-8B3F-787AB8645122', '01A22E4C-B806-751F-9993-406C0D50858E', 'Zephyrine Bank', 'Zephyrine Analytics', 'FB-2026-0002', 'ai-basic', '1.0.0', 'Zephyrine Score', '', '{}', 'Zephyrine message', 'Zephyrine Contact', 'contact@first-vendor.example', 'en', '653EA5F7-99C4-48E8-B1FD-89D691C61371', 'Procurement officer', '2026-11-24 02:00:00', '2026-11-29', 'Decided', '2026-11-24 02:00:00', 1, '00DB4619-1E12-4121-A843-F83718E0FEB0', 'Zephyrine ResponseOwner', 0, 0, '2026-11-24 02:00:00', 'Zephyrine ResponseOwner', 'Approve', '2026-11-24 02:00:00', '2027-11-24', '2027-10-24', 0);
insert into "Assessments" ("BuyerId", "Id", "VendorOrganisationId", "VendorId", "BuyerName", "VendorName", "Reference", "QuestionnaireId", "QuestionnaireVersion", "Services", "SearchText", "Facts", "Message", "ContactName", "ContactEmail", "ContactLanguage", "SentById", "SentByName", "SentAt", "DueDate", "State", "StateChangedAt", "Round", "ResponsibleId", "ResponsibleName", "Answered", "Shown", "SubmittedAt", "SubmittedByName", "Outcome", "DecidedAt", "ValidUntil", "NextReviewOn", "Revision") values ('D797336C-3C5F-4631-A8E7-9E8AE7630BB5', '01A22E4C-B9FB-7961-97E1-5E6027ABC401', 'CCBC7625-71F5-45AD-8B3F-787AB8645122', '01A22E4C-B806-751F-9993-406C0D50858E', 'Zephyrine Bank', 'Zephyrine Analytics', 'FB-2026-0003', 'ai-basic', '1.0.0', 'Zephyrine Score', '', '{}', 'Zephyrine message', 'Zephyrine Contact', 'contact@first-vendor.example', 'en', '653EA5F7-99C4-48E8-B1FD-89D691C61371', 'Procurement officer', '2026-11-24 02:00:00', '2026-11-29', 'Requested', '2026-11-24 02:00:00', 1, '00DB4619-1E12-4121-A843-F83718E0FEB0', 'Zephyrine ResponseOwner', 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, 0);
insert into "AttachedEvidence" ("TenantId", "AssessmentId", "QuestionId", "VersionId", "BuyerId", "DocumentId") values ('CCBC7625-71F5-45AD-8B3F-787AB8645122', '01A22E4C-B835-793F-8718-EE3DA42723E7', 'GOV-01', '8B9EC4AA-A3DF-4541-A257-E0CC8663977D', 'D797336C-3C5F-4631-A8E7-9E8AE7630BB5', 'ECB02BD2-634A-4AA2-B630-EB3BBAB8EF61');
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('0562AB8B-A8B3-4A06-B50B-92F38178A49F', '01A22E4C-B7EF-7CEC-95A7-A755106779DC', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Membership', 'F390DDFF-B1FD-4028-9991-4C4187C08C3A', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"BuyerAdministrator"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('0562AB8B-A8B3-4A06-B50B-92F38178A49F', '01A22E4C-B7F2-721C-A016-357B3732DE9B', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Membership', '810D66CD-8B92-4FFE-8DC3-5FCB04EEFEB7', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"ProcurementOfficer"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('0562AB8B-A8B3-4A06-B50B-92F38178A49F', '01A22E4C-B7F4-7402-A37C-00816465F8AF', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Membership', 'A6A77747-AEBB-42F6-8E58-B8525B81E9F5', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"RiskManager"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('0562AB8B-A8B3-4A06-B50B-92F38178A49F', '01A22E4C-B7F5-7870-A79F-1DD00EDD029D', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Membership', 'D8EC98DB-21DF-4746-B16B-211D4505AD71', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"Reviewer"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('0562AB8B-A8B3-4A06-B50B-92F38178A49F', '01A22E4C-B7F7-7058-8961-D790ED087169', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Membership', 'C941EB7B-46C1-4A09-B46C-FBF0499BC4AD', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"Approver"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('0562AB8B-A8B3-4A06-B50B-92F38178A49F', '01A22E4C-B7F9-7957-9F26-C8F7A5944500', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Membership', '05BF0663-7FF1-4BBE-B593-2E561D9108C8', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"Auditor"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('6D294D11-A159-4218-BED5-752C56C49C3E', '01A22E4C-B800-7B3F-AC06-00BC56757B59', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Membership', '1FEE27F7-E704-4B48-BC1A-499782B25E02', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"PlatformOperator"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('CCBC7625-71F5-45AD-8B3F-787AB8645122', '01A22E4C-B7FA-7B62-A48A-9F435824F3E3', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Membership', 'CFCB26A3-471E-4B03-AE00-51DEE05A0A18', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"VendorAdministrator"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('CCBC7625-71F5-45AD-8B3F-787AB8645122', '01A22E4C-B7FB-7163-8F25-7AD712D9BA74', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Membership', '00DB4619-1E12-4121-A843-F83718E0FEB0', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"ResponseOwner"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('CCBC7625-71F5-45AD-8B3F-787AB8645122', '01A22E4C-B7FD-74DC-A628-596FB7DB5473', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Membership', 'EC30E004-5A2F-4CCA-8FA5-E46D4432710D', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"EvidenceOwner"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('CCBC7625-71F5-45AD-8B3F-787AB8645122', '01A22E4C-B7FE-782C-925B-14B1FB03F38B', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Membership', 'F1EDC87E-2E63-4B50-BAA7-9533E4D20102', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"Contributor"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('CCBC7625-71F5-45AD-8B3F-787AB8645122', '01A22E4C-BB73-74E1-A617-5E449D92CF87', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'EvidenceDocument', 'ECB02BD2-634A-4AA2-B630-EB3BBAB8EF61', '{"CreatedAt":[null,"2026-11-24T02:00:00.0000000Z"],"CurrentVersion":[null,"1"],"HeldByName":[null,""],"HoldReason":[null,""],"IsPublished":[null,"False"],"Kind":[null,"iso42001_certificate"],"Services":[null,""],"Title":[null,"Zephyrine certificate"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('CCBC7625-71F5-45AD-8B3F-787AB8645122', '01A22E4C-BB73-7C17-B0E1-48A4BA022229', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Answer', '01A22E4C-B835-793F-8718-EE3DA42723E7', '{"AnsweredAt":[null,"2026-11-24T02:00:00.0000000Z"],"AnsweredById":[null,"00db4619-1e12-4121-a843-f83718e0feb0"],"AnsweredByName":[null,"Zephyrine ResponseOwner"],"BuyerId":[null,"d797336c-3c5f-4631-a8e7-9e8ae7630bb5"],"Value":[null,"Zephyrine answer"],"QuestionId":["GOV-01","GOV-01"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('CCBC7625-71F5-45AD-8B3F-787AB8645122', '01A22E4C-BB73-7DFF-95E4-084925D39C64', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'SectionAssignment', '01A22E4C-B835-793F-8718-EE3DA42723E7', '{"BuyerId":[null,"d797336c-3c5f-4631-a8e7-9e8ae7630bb5"],"PersonId":[null,"00000000-0000-0000-0000-000000000000"],"PersonName":[null,""],"SectionId":["S1","S1"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('CCBC7625-71F5-45AD-8B3F-787AB8645122', '01A22E4C-BB74-701B-B5EE-3F42F998CFD3', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'DocumentVersion', 'ECB02BD2-634A-4AA2-B630-EB3BBAB8EF61', '{"Alerts":[null,""],"BlobName":[null,"8b9ec4aaa3df4541a257e0cc8663977d"],"ContentType":[null,"application/pdf"],"DocumentId":[null,"ecb02bd2-634a-4aa2-b630-eb3bbab8ef61"],"FileName":[null,"Zephyrine.pdf"],"Number":[null,"1"],"Scan":[null,"NotScanned"],"ScanNote":[null,""],"Sha256":[null,"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"],"Size":[null,"10"],"State":[null,"Stored"],"UploadedAt":[null,"2026-11-24T02:00:00.0000000Z"],"UploadedById":[null,"00db4619-1e12-4121-a843-f83718e0feb0"],"UploadedByName":[null,"Zephyrine ResponseOwner"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('CCBC7625-71F5-45AD-8B3F-787AB8645122', '01A22E4C-BB74-75A5-A492-82E26A4379DB', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'AiSystem', '01A22E4C-B91D-7486-A4E6-355528A6EA70', '{"CreatedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Data":[null,""],"IsPublished":[null,"False"],"Model":[null,"Zephyrine model"],"Name":[null,"Zephyrine system"],"Oversight":[null,""],"Purpose":[null,"Zephyrine purpose"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('CCBC7625-71F5-45AD-8B3F-787AB8645122', '01A22E4C-BB74-76AD-B303-4FC95DF79FE5', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'TrustProfile', 'CCBC7625-71F5-45AD-8B3F-787AB8645122', '{"ChangedAt":[null,"2026-11-24T02:00:00.0000000Z"],"ContactEmail":[null,"contact@first-vendor.example"],"ContactName":[null,"Zephyrine Contact"],"Introduction":[null,"Zephyrine introduction"],"IntroductionZh":[null,""],"ShowsCoverage":[null,"True"],"Visibility":[null,"Hidden"],"Website":[null,""]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('CCBC7625-71F5-45AD-8B3F-787AB8645122', '01A22E4C-BB74-7B92-85E6-07119549C9EB', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Certificate', '16E15481-83CA-4CD0-89D1-602829A02566', '{"DocumentId":[null,"ecb02bd2-634a-4aa2-b630-eb3bbab8ef61"],"ExpiryDate":[null,"01/23/2027"],"FactsJson":[null,"{\u0022Standard\u0022:0,\u0022Edition\u0022:\u0022\u0022,\u0022Number\u0022:\u0022Zephyrine-1\u0022,\u0022HolderName\u0022:\u0022Zephyrine\u0022,\u0022HolderAddress\u0022:\u0022\u0022,\u0022Sites\u0022:[],\u0022NamedCompanies\u0022:[],\u0022Scope\u0022:\u0022\u0022,\u0022SoaVersion\u0022:null,\u0022SoaDate\u0022:null,\u0022RoleInScope\u0022:null,\u0022OriginalDate\u0022:null,\u0022IssueDate\u0022:\u00222024-06-07\u0022,\u0022CycleStart\u0022:null,\u0022ExpiryDate\u0022:\u00222027-01-23\u0022,\u0022CertificationBody\u0022:\u0022\u0022,\u0022AccreditationBody\u0022:null,\u0022AccreditationMark\u0022:null,\u0022MlaMark\u0022:null,\u0022VerificationUrl\u0022:null,\u0022ReportedState\u0022:0,\u0022SuspendedOn\u0022:null,\u0022WithdrawnOn\u0022:null,\u0022SurveillanceDone\u0022:[],\u0022ScopeCoversService\u0022:null,\u0022Verifie… (528)"],"RecordedAt":[null,"2026-11-24T02:00:00.0000000Z"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('CCBC7625-71F5-45AD-8B3F-787AB8645122', '01A22E4C-BB74-7C40-B9B6-5F586469A799', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'AttachedEvidence', '01A22E4C-B835-793F-8718-EE3DA42723E7', '{"BuyerId":[null,"d797336c-3c5f-4631-a8e7-9e8ae7630bb5"],"DocumentId":[null,"ecb02bd2-634a-4aa2-b630-eb3bbab8ef61"],"QuestionId":["GOV-01","GOV-01"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('CCBC7625-71F5-45AD-8B3F-787AB8645122', '01A22E4C-BB74-7F17-A324-1B0403B615B2', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'TakeOut', '01A22E4C-B934-758D-B8B0-EC3E76E8AEBA', '{"Attempts":[null,"0"],"BlobName":[null,""],"RequestedAt":[null,"2026-11-24T02:00:00.0000000Z"],"RequestedById":[null,"00db4619-1e12-4121-a843-f83718e0feb0"],"RequestedByName":[null,"Zephyrine Contact"],"Sha256":[null,""],"Size":[null,"0"],"State":[null,"Gone"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('CCBC7625-71F5-45AD-8B3F-787AB8645122', '01A22E4C-BB76-766E-8F96-E2E1B5CD5F04', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'ReminderPolicy', 'CCBC7625-71F5-45AD-8B3F-787AB8645122', '{"BuyerOwnerAfter":[null,"3"],"Digest":[null,"None"],"DigestDay":[null,"Monday"],"Holidays":[null,""],"Offsets":[null,""],"OnScreenOnly":[null,""],"QuietWeekends":[null,"False"],"SendHour":[null,"8"],"VendorAdministratorAfter":[null,"3"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('CCBC7625-71F5-45AD-8B3F-787AB8645122', '01A22E4C-BB76-789D-B3D2-FD2835142672', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'CalendarFeed', '00DB4619-1E12-4121-A843-F83718E0FEB0', '{"CreatedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Language":[null,"en"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('CCBC7625-71F5-45AD-8B3F-787AB8645122', '01A22E4C-BB76-7E1C-B278-F5992BBC3BD7', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'ReminderPause', '01A22E4C-BA61-7176-B947-A496DBE7AE28', '{"ByName":[null,"Zephyrine Contact"],"EndedAt":[null,"2026-11-24T02:00:00.0000000Z"],"From":[null,"11/24/2026"],"ObligationId":[null,"01a22e4c-ba14-7a1a-908b-f669423ff514"],"Reason":[null,"Zephyrine pause"],"Until":[null,"11/25/2026"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('D797336C-3C5F-4631-A8E7-9E8AE7630BB5', '01A22E4C-B7C1-7437-B8DF-322F8F5CAA60', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Membership', '9E36264C-1A32-474F-B7F8-873172C8C503', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"BuyerAdministrator"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('D797336C-3C5F-4631-A8E7-9E8AE7630BB5', '01A22E4C-B7F1-7113-9467-65ED43E2546E', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Membership', '653EA5F7-99C4-48E8-B1FD-89D691C61371', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"ProcurementOfficer"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('D797336C-3C5F-4631-A8E7-9E8AE7630BB5', '01A22E4C-B7F3-79BD-9E09-3F3D3E9E2B90', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Membership', 'E5BC1612-09EC-4DFC-BFAD-00CC8C235894', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"RiskManager"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('D797336C-3C5F-4631-A8E7-9E8AE7630BB5', '01A22E4C-B7F4-70C5-9863-37EAC75ECA6A', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Membership', 'B52760CA-0310-4C00-8BA8-4A49B1A341DD', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"Reviewer"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('D797336C-3C5F-4631-A8E7-9E8AE7630BB5', '01A22E4C-B7F6-79A4-8623-14C030714806', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Membership', 'F5A73B1E-B604-447A-9899-2E72748239CB', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"Approver"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('D797336C-3C5F-4631-A8E7-9E8AE7630BB5', '01A22E4C-B7F8-7697-88C9-8E262C05AE4E', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Membership', 'BD21EA05-2D10-4AE9-B854-550E60902487', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"Auditor"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('D797336C-3C5F-4631-A8E7-9E8AE7630BB5', '01A22E4C-BB73-7074-8C37-CE6342BA6486', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Assessment', '01A22E4C-B835-793F-8718-EE3DA42723E7', '{"BuyerName":[null,"Zephyrine Bank"],"ContactEmail":[null,"contact@first-vendor.example"],"ContactLanguage":[null,"en"],"ContactName":[null,"Zephyrine Contact"],"DueDate":[null,"11/29/2026"],"Facts":[null,"{}"],"Message":[null,"Zephyrine message"],"QuestionnaireId":[null,"ai-basic"],"QuestionnaireVersion":[null,"1.0.0"],"Reference":[null,"FB-2026-0001"],"ResponsibleName":[null,"Zephyrine ResponseOwner"],"Round":[null,"1"],"SentAt":[null,"2026-11-24T02:00:00.0000000Z"],"SentById":[null,"653ea5f7-99c4-48e8-b1fd-89d691c61371"],"SentByName":[null,"Procurement officer"],"Services":[null,"Zephyrine Score"],"State":[null,"InReview"],"StateChangedAt":[null,"2026-11-24T02:00:00.0000000Z"],"SubmittedAt":[null,"2026-11-24T02:00:00.0000000Z"],"SubmittedByName":[null,"Zephyrine ResponseOwner"],"VendorName":[null,"Zephyrine Analytics"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('D797336C-3C5F-4631-A8E7-9E8AE7630BB5', '01A22E4C-BB73-78C6-8A96-B8E02B35A74E', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Vendor', '01A22E4C-B806-751F-9993-406C0D50858E', '{"CreatedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Name":[null,"Zephyrine Analytics"],"OwnerId":[null,"e5bc1612-09ec-4dfc-bfad-00cc8c235894"],"Status":[null,"Registered"],"Tier":[null,"High"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('D797336C-3C5F-4631-A8E7-9E8AE7630BB5', '01A22E4C-BB73-7CAD-A5C7-41D03D6BA4E1', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'VendorContact', '01A22E4C-B81B-7E98-9FCF-026D79A87E0E', '{"Email":[null,"contact@first-vendor.example"],"Language":[null,"en"],"Name":[null,"Zephyrine Contact"],"VendorId":[null,"01a22e4c-b806-751f-9993-406c0d50858e"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('D797336C-3C5F-4631-A8E7-9E8AE7630BB5', '01A22E4C-BB73-7ED0-94A0-A0C40343A0B7', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'AiService', '01A22E4C-B826-7BAC-9D42-95422CA17484', '{"Name":[null,"Zephyrine Score"],"Status":[null,"Planned"],"Tier":[null,"High"],"TierIsProvisional":[null,"True"],"UseCase":[null,"{}"],"VendorId":[null,"01a22e4c-b806-751f-9993-406c0d50858e"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('D797336C-3C5F-4631-A8E7-9E8AE7630BB5', '01A22E4C-BB74-72F9-BFB2-0D98F538903C', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'BuyerChecks', '16E15481-83CA-4CD0-89D1-602829A02566', '{"Latest":[null,"Zephyrine check"],"VendorId":[null,"01a22e4c-b806-751f-9993-406c0d50858e"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('D797336C-3C5F-4631-A8E7-9E8AE7630BB5', '01A22E4C-BB74-7503-8B89-124E853FB27F', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'EvidenceGrant', '01A22E4C-B835-793F-8718-EE3DA42723E7', '{"AssessmentId":[null,"01a22e4c-b835-793f-8718-ee3da42723e7"],"BlobName":[null,"8b9ec4aaa3df4541a257e0cc8663977d"],"ContentType":[null,"application/pdf"],"DocumentId":[null,"ecb02bd2-634a-4aa2-b630-eb3bbab8ef61"],"FileName":[null,"Zephyrine.pdf"],"GrantedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Kind":[null,"iso42001_certificate"],"Nda":[null,""],"Number":[null,"1"],"Purpose":[null,""],"Sha256":[null,"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"],"Size":[null,"10"],"Title":[null,"Zephyrine certificate"],"VersionId":[null,"8b9ec4aa-a3df-4541-a257-e0cc8663977d"],"ViewOnly":[null,"False"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('D797336C-3C5F-4631-A8E7-9E8AE7630BB5', '01A22E4C-BB74-76A8-9A4F-2F8F58FF08EF', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Submission', '01A22E4C-B835-793F-8718-EE3DA42723E7', '{"AssessmentId":[null,"01a22e4c-b835-793f-8718-ee3da42723e7"],"ContentSha256":[null,"a8ff1b0a5b3c932feace8de0b856267e27904f576221487795ad93263e0d4f23"],"Round":[null,"1"],"SubmittedAt":[null,"2026-11-24T02:00:00.0000000Z"],"SubmittedById":[null,"00db4619-1e12-4121-a843-f83718e0feb0"],"SubmittedByName":[null,"Zephyrine ResponseOwner"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('D797336C-3C5F-4631-A8E7-9E8AE7630BB5', '01A22E4C-BB74-78BE-86A0-2B24FCA10C32', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'AccessRequest', '01A22E4C-B835-793F-8718-EE3DA42723E7', '{"AnsweredByName":[null,""],"AskedAt":[null,"2026-11-24T02:00:00.0000000Z"],"AskedByName":[null,"Zephyrine Reviewer"],"AssessmentId":[null,"01a22e4c-b835-793f-8718-ee3da42723e7"],"Kind":[null,"pia_report"],"Purpose":[null,"Zephyrine purpose"],"Reply":[null,""],"State":[null,"Open"],"Subject":[null,"Zephyrine document"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('D797336C-3C5F-4631-A8E7-9E8AE7630BB5', '01A22E4C-BB74-7C08-A75A-B596FDF203EE', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'SharedCertificate', '16E15481-83CA-4CD0-89D1-602829A02566', '{"DocumentId":[null,"ecb02bd2-634a-4aa2-b630-eb3bbab8ef61"],"ExpiryDate":[null,"01/23/2027"],"FactsJson":[null,"{\u0022Standard\u0022:0,\u0022Edition\u0022:\u0022\u0022,\u0022Number\u0022:\u0022Zephyrine-1\u0022,\u0022HolderName\u0022:\u0022Zephyrine\u0022,\u0022HolderAddress\u0022:\u0022\u0022,\u0022Sites\u0022:[],\u0022NamedCompanies\u0022:[],\u0022Scope\u0022:\u0022\u0022,\u0022SoaVersion\u0022:null,\u0022SoaDate\u0022:null,\u0022RoleInScope\u0022:null,\u0022OriginalDate\u0022:null,\u0022IssueDate\u0022:\u00222024-06-07\u0022,\u0022CycleStart\u0022:null,\u0022ExpiryDate\u0022:\u00222027-01-23\u0022,\u0022CertificationBody\u0022:\u0022\u0022,\u0022AccreditationBody\u0022:null,\u0022AccreditationMark\u0022:null,\u0022MlaMark\u0022:null,\u0022VerificationUrl\u0022:null,\u0022ReportedState\u0022:0,\u0022SuspendedOn\u0022:null,\u0022WithdrawnOn\u0022:null,\u0022SurveillanceDone\u0022:[],\u0022ScopeCoversService\u0022:null,\u0022Verifie… (528)"],"UpdatedAt":[null,"2026-11-24T02:00:00.0000000Z"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('D797336C-3C5F-4631-A8E7-9E8AE7630BB5', '01A22E4C-BB74-7E0F-A3BA-A78713AFFB57', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'TakeOut', '01A22E4C-B926-755F-BE87-CEEF652FB77C', '{"Attempts":[null,"0"],"BlobName":[null,""],"RequestedAt":[null,"2026-11-24T02:00:00.0000000Z"],"RequestedById":[null,"00db4619-1e12-4121-a843-f83718e0feb0"],"RequestedByName":[null,"Zephyrine Contact"],"Sha256":[null,""],"Size":[null,"0"],"State":[null,"Gone"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('D797336C-3C5F-4631-A8E7-9E8AE7630BB5', '01A22E4C-BB75-7199-A32D-AFB35CBA6514', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'ReferenceEntry', '81945C7A-768A-663E-C686-9B4553E9FF81', '{"ChangedAt":[null,"2026-11-24T02:00:00.0000000Z"],"ChangedByName":[null,"Zephyrine Risk"],"EntryJson":[null,"{\u0022id\u0022:\u0022FB\u0022,\u0022name\u0022:\u0022Zephyrine accreditation\u0022,\u0022nativeName\u0022:null,\u0022economy\u0022:\u0022Zephyrine\u0022,\u0022iso3166\u0022:\u0022HK\u0022,\u0022mlaManagementSystems\u0022:true,\u0022mlaIsms\u0022:null,\u0022aimsProgramme\u0022:null,\u0022confidence\u0022:\u0022verified\u0022,\u0022website\u0022:null,\u0022note\u0022:null,\u0022spellings\u0022:[],\u0022source\u0022:null,\u0022checkedOn\u0022:null}"],"Key":["FB","FB"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('D797336C-3C5F-4631-A8E7-9E8AE7630BB5', '01A22E4C-BB75-7517-814F-37085A72BBC5', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Decision', '01A22E4C-B9EB-7E49-A5D6-20E92CF3B713', '{"AssessmentId":[null,"01a22e4c-b9eb-7e49-a5d6-20e92cf3b713"],"Blockers":[null,""],"DecidedAt":[null,"2026-11-24T02:00:00.0000000Z"],"DecidedById":[null,"f5a73b1e-b604-447a-9899-2e72748239cb"],"DecidedByName":[null,"Approver"],"Outcome":[null,"Approve"],"Reason":[null,"Zephyrine reason"],"Round":[null,"1"],"Score":[null,"80"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('D797336C-3C5F-4631-A8E7-9E8AE7630BB5', '01A22E4C-BB75-782D-834B-CEECEBFE0E66', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'CheckPicture', '16E15481-83CA-4CD0-89D1-602829A02566', '{"BlobName":[null,"checks/6a42f138e80c42a3abf6a9f87fea6240"],"CertificateId":[null,"16e15481-83ca-4cd0-89d1-602829a02566"],"ContentType":[null,"image/png"],"FileName":[null,"Zephyrine picture.png"],"Sha256":[null,"bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"],"Size":[null,"10"],"UploadedAt":[null,"2026-11-24T02:00:00.0000000Z"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('D797336C-3C5F-4631-A8E7-9E8AE7630BB5', '01A22E4C-BB75-7ACE-A5DB-6F34654EBA52', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Finding', '33E72279-012A-4F6E-9650-1504DECA11E6', '{"AssessmentId":[null,"01a22e4c-b835-793f-8718-ee3da42723e7"],"QuestionId":[null,"GOV-01"],"RaisedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Reference":[null,"F-0001"],"RemediateBy":[null,"12/14/2026"],"Severity":[null,"High"],"SharedAt":[null,"2026-11-24T02:00:00.0000000Z"],"State":[null,"Open"],"Title":[null,"Zephyrine finding"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('D797336C-3C5F-4631-A8E7-9E8AE7630BB5', '01A22E4C-BB75-7B58-9739-1ED84DE11D73', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'AcceptedPoint', '16E15481-83CA-4CD0-89D1-602829A02566', '{"AcceptedById":[null,"e5bc1612-09ec-4dfc-bfad-00cc8c235894"],"AcceptedByName":[null,"Zephyrine Risk"],"AcceptedOn":[null,"11/24/2026"],"CertificateId":[null,"16e15481-83ca-4cd0-89d1-602829a02566"],"DocumentId":[null,"ecb02bd2-634a-4aa2-b630-eb3bbab8ef61"],"Point":[null,"Confirmed"],"Reason":[null,"Zephyrine acceptance"],"Until":[null,"12/24/2026"],"VendorId":[null,"01a22e4c-b806-751f-9993-406c0d50858e"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('D797336C-3C5F-4631-A8E7-9E8AE7630BB5', '01A22E4C-BB75-7C38-8F22-E9651EE2B555', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Assessment', '01A22E4C-B9FB-7961-97E1-5E6027ABC401', '{"BuyerName":[null,"Zephyrine Bank"],"ContactEmail":[null,"contact@first-vendor.example"],"ContactLanguage":[null,"en"],"ContactName":[null,"Zephyrine Contact"],"DueDate":[null,"11/29/2026"],"Facts":[null,"{}"],"Message":[null,"Zephyrine message"],"QuestionnaireId":[null,"ai-basic"],"QuestionnaireVersion":[null,"1.0.0"],"Reference":[null,"FB-2026-0003"],"ResponsibleName":[null,"Zephyrine ResponseOwner"],"Round":[null,"1"],"SentAt":[null,"2026-11-24T02:00:00.0000000Z"],"SentById":[null,"653ea5f7-99c4-48e8-b1fd-89d691c61371"],"SentByName":[null,"Procurement officer"],"Services":[null,"Zephyrine Score"],"State":[null,"Requested"],"StateChangedAt":[null,"2026-11-24T02:00:00.0000000Z"],"VendorName":[null,"Zephyrine Analytics"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('D797336C-3C5F-4631-A8E7-9E8AE7630BB5', '01A22E4C-BB75-7C39-89FC-B4DA6850C12E', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'ReviewItem', '01A22E4C-B835-793F-8718-EE3DA42723E7', '{"InternalNote":[null,"Zephyrine note"],"JudgedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Judgement":[null,"Accepted"],"ReviewerId":[null,"b52760ca-0310-4c00-8ba8-4a49b1a341dd"],"ReviewerName":[null,"Reviewer"],"QuestionId":["GOV-01","GOV-01"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('D797336C-3C5F-4631-A8E7-9E8AE7630BB5', '01A22E4C-BB75-7E99-9A95-59CADD2A8A15', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Invitation', '01A22E4C-BA15-7724-A151-6068F5B324DC', '{"AssessmentId":[null,"01a22e4c-b9fb-7961-97e1-5e6027abc401"],"CreatedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Email":[null,"contact@first-vendor.example"],"ExpiresAt":[null,"2026-12-08T02:00:00.0000000Z"],"InvitedByEmail":[null,""],"InvitedByName":[null,""],"Kind":[null,"Assessment"],"Language":[null,"en"],"Name":[null,"Zephyrine Contact"],"NormalizedEmail":[null,"CONTACT@FIRST-VENDOR.EXAMPLE"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('D797336C-3C5F-4631-A8E7-9E8AE7630BB5', '01A22E4C-BB75-7F3C-B258-5740879E7CC9', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Condition', '01A22E4C-B9CF-77C1-9CEA-7F859C64AD8A', '{"AssessmentId":[null,"01a22e4c-b835-793f-8718-ee3da42723e7"],"DueDate":[null,"12/14/2026"],"Owner":[null,"Vendor"],"State":[null,"Open"],"Text":[null,"Zephyrine condition"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('D797336C-3C5F-4631-A8E7-9E8AE7630BB5', '01A22E4C-BB75-7F5B-BB5E-BE90DF2CD11D', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Assessment', '01A22E4C-B9EB-7E49-A5D6-20E92CF3B713', '{"BuyerName":[null,"Zephyrine Bank"],"ContactEmail":[null,"contact@first-vendor.example"],"ContactLanguage":[null,"en"],"ContactName":[null,"Zephyrine Contact"],"DecidedAt":[null,"2026-11-24T02:00:00.0000000Z"],"DueDate":[null,"11/29/2026"],"Facts":[null,"{}"],"Message":[null,"Zephyrine message"],"NextReviewOn":[null,"10/24/2027"],"Outcome":[null,"Approve"],"QuestionnaireId":[null,"ai-basic"],"QuestionnaireVersion":[null,"1.0.0"],"Reference":[null,"FB-2026-0002"],"ResponsibleName":[null,"Zephyrine ResponseOwner"],"Round":[null,"1"],"SentAt":[null,"2026-11-24T02:00:00.0000000Z"],"SentById":[null,"653ea5f7-99c4-48e8-b1fd-89d691c61371"],"SentByName":[null,"Procurement officer"],"Services":[null,"Zephyrine Score"],"State":[null,"Decided"],"StateChangedAt":[null,"2026-11-24T02:00:00.0000000Z"],"SubmittedAt":[null,"2026-11-24T02:00:00.0000000Z"],"SubmittedByName":[null,"Zephyrine ResponseOwner"],"ValidUntil":[null,"11/24/2027"],"VendorName":[null,"Zephyrine Analytics"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('D797336C-3C5F-4631-A8E7-9E8AE7630BB5', '01A22E4C-BB76-7086-B243-630A3AD2BE16', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'ReminderPause', '01A22E4C-BA50-729E-A8A1-0E23A355D99B', '{"ByName":[null,"Zephyrine Contact"],"EndedAt":[null,"2026-11-24T02:00:00.0000000Z"],"From":[null,"11/24/2026"],"ObligationId":[null,"01a22e4c-b9fc-7cce-af1f-04b082b74e46"],"Reason":[null,"Zephyrine pause"],"Until":[null,"11/25/2026"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('D797336C-3C5F-4631-A8E7-9E8AE7630BB5', '01A22E4C-BB76-7A3D-91E5-1CE91F4AEEAC', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'ReminderPolicy', 'D797336C-3C5F-4631-A8E7-9E8AE7630BB5', '{"BuyerOwnerAfter":[null,"3"],"Digest":[null,"None"],"DigestDay":[null,"Monday"],"Holidays":[null,""],"Offsets":[null,""],"OnScreenOnly":[null,""],"QuietWeekends":[null,"False"],"SendHour":[null,"8"],"VendorAdministratorAfter":[null,"3"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('D797336C-3C5F-4631-A8E7-9E8AE7630BB5', '01A22E4C-BB76-7CA6-8E84-95014A542147', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'CalendarFeed', 'E5BC1612-09EC-4DFC-BFAD-00CC8C235894', '{"CreatedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Language":[null,"en"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('F7CB4FD3-D95C-4375-89FA-6B22CFDCF668', '01A22E4C-B7FB-7250-B2E1-E3D18F7B5989', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Membership', '2E4D0C50-2C52-4F68-B465-AD36136AB564', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"VendorAdministrator"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('F7CB4FD3-D95C-4375-89FA-6B22CFDCF668', '01A22E4C-B7FC-757B-B5B4-D2C927DAB4A0', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Membership', 'F5BE2102-B4A1-4233-A7D4-B4120C873F1B', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"ResponseOwner"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('F7CB4FD3-D95C-4375-89FA-6B22CFDCF668', '01A22E4C-B7FE-7181-B3A7-B9DC8FCF3736', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Membership', '8075B6F6-7F6A-43A9-A0E8-EAF6A195BE93', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"EvidenceOwner"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('F7CB4FD3-D95C-4375-89FA-6B22CFDCF668', '01A22E4C-B7FF-7D08-B485-AF9816A47279', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Membership', '37D7709F-F29C-4EBC-B39C-317FAC2A9991', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"Contributor"]}', NULL, NULL);
insert into "BuyerChecks" ("TenantId", "CertificateId", "VendorId", "ChecksJson", "Latest", "Revision") values ('D797336C-3C5F-4631-A8E7-9E8AE7630BB5', '16E15481-83CA-4CD0-89D1-602829A02566', '01A22E4C-B806-751F-9993-406C0D50858E', '[{"kind":"register-check","checkedBy":"Zephyrine","register":"Zephyrine register","result":"NotFound","screenshot":null,"on":"2026-11-24","proof":{"recordedBy":"Zephyrine","recordedAt":"2026-11-24T02:00:00Z","document":null,"recordedById":null,"note":"Zephyrine note"}}]', 'Zephyrine check', 0);
insert into "CalendarFeeds" ("TenantId", "PersonId", "TokenHash", "Language", "CreatedAt") values ('CCBC7625-71F5-45AD-8B3F-787AB8645122', '00DB4619-1E12-4121-A843-F83718E0FEB0', X'7C6686B12666CC9DD905C5E21A299E2B7C4A1D0E60EF2BD3CB978DAC71B4B6B0', 'en', '2026-11-24 02:00:00');
insert into "CalendarFeeds" ("TenantId", "PersonId", "TokenHash", "Language", "CreatedAt") values ('D797336C-3C5F-4631-A8E7-9E8AE7630BB5', 'E5BC1612-09EC-4DFC-BFAD-00CC8C235894', X'9D925BCB0C84E9A1DACC96BF36173B3777A4450772A241E50D0001BBCB477012', 'en', '2026-11-24 02:00:00');
insert into "Certificates" ("TenantId", "Id", "DocumentId", "RecordedAt", "FactsJson", "ExpiryDate", "Revision", "ProvenAt", "RenewedAt") values ('CCBC7625-71F5-45AD-8B3F-787AB8645122', '16E15481-83CA-4CD0-89D1-602829A02566', 'ECB02BD2-634A-4AA2-B630-EB3BBAB8EF61', '2026-11-24 02:00:00', '{"Standard":0,"Edition":"","Number":"Zephyrine-1","HolderName":"Zephyrine","HolderAddress":"","Sites":[],"NamedCompanies":[],"Scope":"","SoaVersion":null,"SoaDate":null,"RoleInScope":null,"OriginalDate":null,"IssueDate":"2024-06-07","CycleStart":null,"ExpiryDate":"2027-01-23","CertificationBody":"","AccreditationBody":null,"AccreditationMark":null,"MlaMark":null,"VerificationUrl":null,"ReportedState":0,"SuspendedOn":null,"WithdrawnOn":null,"SurveillanceDone":[],"ScopeCoversService":null,"Verified":false,"ConfirmedOn":null}', '2027-01-23', 0, NULL, NULL);
insert into "CheckPictures" ("TenantId", "Id", "CertificateId", "FileName", "ContentType", "BlobName", "Size", "Sha256", "UploadedAt") values ('D797336C-3C5F-4631-A8E7-9E8AE7630BB5', '6A42F138-E80C-42A3-ABF6-A9F87FEA6240', '16E15481-83CA-4CD0-89D1-602829A02566', 'Zephyrine picture.png', 'image/png', 'checks/6a42f138e80c42a3abf6a9f87fea6240', 10, 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb', '2026-11-24 02:00:00');
insert into "Conditions" ("BuyerId", "Id", "VendorOrganisationId", "AssessmentId", "VendorId", "Text", "Owner", "DueDate", "State", "MetAt", "Revision") values ('D797336C-3C5F-4631-A8E7-9E8AE7630BB5', '01A22E4C-B9CF-77C1-9CEA-7F859C64AD8A', 'CCBC7625-71F5-45AD-8B3F-787AB8645122', '01A22E4C-B835-793F-8718-EE3DA42723E7', '01A22E4C-B806-751F-9993-406C0D50858E', 'Zephyrine condition', 'Vendor', '2026-12-14', 'Open', NULL, 0);
insert into "DataProtectionKeys" ("Id", "FriendlyName", "Xml") values (2, 'revocation', '<revocation version="1"><revocationDate>2026-01-01T00:00:00Z</revocationDate><key id="6f1c1d0e-0c0a-4a52-9b7e-2a4e8f2d9c11" /><reason>Made for a test.</reason></revocation>');
insert into "Decisions" ("TenantId", "Id", "AssessmentId", "Round", "Outcome", "Reason", "Score", "Blockers", "DecidedById", "DecidedByName", "DecidedAt") values ('D797336C-3C5F-4631-A8E7-9E8AE7630BB5', '01A22E4C-B9ED-7160-A0FC-F96423C05773', '01A22E4C-B9EB-7E49-A5D6-20E92CF3B713', 1, 'Approve', 'Zephyrine reason', '80.0', '', 'F5A73B1E-B604-447A-9899-2E72748239CB', 'Approver', '2026-11-24 02:00:00');
insert into "DocumentTexts" ("TenantId", "VersionId", "DocumentId", "State", "Note", "Pages", "Content", "ProposalsJson", "ReadAt") values ('CCBC7625-71F5-45AD-8B3F-787AB8645122', '8B9EC4AA-A3DF-4541-A257-E0CC8663977D', 'ECB02BD2-634A-4AA2-B630-EB3BBAB8EF61', 'Read', '', 1, 'Zephyrine read by machine', '[]', '2026-11-24 02:00:00');
insert into "DocumentVersions" ("TenantId", "Id", "DocumentId", "Number", "FileName", "ContentType", "BlobName", "Size", "Sha256", "State", "Scan", "UploadedById", "UploadedByName", "UploadedAt", "Alerts", "ReadNextAt", "ScanAttempts", "ScanNextAt", "ScanNote", "ScannedAt", "ScannedWith", "StoreCheckedAt", "StoreFault") values ('CCBC7625-71F5-45AD-8B3F-787AB8645122', '8B9EC4AA-A3DF-4541-A257-E0CC8663977D', 'ECB02BD2-634A-4AA2-B630-EB3BBAB8EF61', 1, 'Zephyrine.pdf', 'application/pdf', '8b9ec4aaa3df4541a257e0cc8663977d', 10, 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'Stored', 'NotScanned', '00DB4619-1E12-4121-A843-F83718E0FEB0', 'Zephyrine ResponseOwner', '2026-11-24 02:00:00', '', NULL, 0, NULL, '', NULL, '', NULL, NULL);
insert into "Documents" ("TenantId", "Id", "Kind", "Title", "DocumentDate", "ValidUntil", "Services", "CurrentVersion", "CreatedAt", "ArchivedAt", "Revision", "HeldAt", "HeldByName", "HoldReason", "IsPublished") values ('CCBC7625-71F5-45AD-8B3F-787AB8645122', 'ECB02BD2-634A-4AA2-B630-EB3BBAB8EF61', 'iso42001_certificate', 'Zephyrine certificate', NULL, NULL, '', 1, '2026-11-24 02:00:00', NULL, 0, NULL, '', '', 0);
insert into "EvidenceGrants" ("BuyerId", "Id", "VendorOrganisationId", "AssessmentId", "VendorId", "DocumentId", "VersionId", "Kind", "Title", "FileName", "ContentType", "BlobName", "Number", "Size", "Sha256", "DocumentDate", "ValidUntil", "GrantedAt", "RevokedAt", "Alerts", "Scan", "ScanChanges", "Nda", "Purpose", "ReadUntil", "ViewOnly", "NewerAt", "NewerNumber") values ('D797336C-3C5F-4631-A8E7-9E8AE7630BB5', '01A22E4C-B8DA-75F1-82FE-1A861D46388D', 'CCBC7625-71F5-45AD-8B3F-787AB8645122', '01A22E4C-B835-793F-8718-EE3DA42723E7', '01A22E4C-B806-751F-9993-406C0D50858E', 'ECB02BD2-634A-4AA2-B630-EB3BBAB8EF61', '8B9EC4AA-A3DF-4541-A257-E0CC8663977D', 'iso42001_certificate', 'Zephyrine certificate', 'Zephyrine.pdf', 'application/pdf', '8b9ec4aaa3df4541a257e0cc8663977d', 1, 10, 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', NULL, NULL, '2026-11-24 02:00:00', NULL, '', 'NotScanned', 0, '', '', NULL, 0, NULL, NULL);
insert into "EvidenceReads" ("BuyerId", "Id", "VendorOrganisationId", "GrantId", "DocumentId", "VersionId", "ReadById", "ReadByName", "ReadAt", "NdaSha256") values ('D797336C-3C5F-4631-A8E7-9E8AE7630BB5', '01A22E4C-B934-7E5F-9EDE-4ACBCF1C3ACD', 'CCBC7625-71F5-45AD-8B3F-787AB8645122', '01A22E4C-B8DA-75F1-82FE-1A861D46388D', 'ECB02BD2-634A-4AA2-B630-EB3BBAB8EF61', '8B9EC4AA-A3DF-4541-A257-E0CC8663977D', 'B52760CA-0310-4C00-8BA8-4A49B1A341DD', 'Reviewer', '2026-11-24 02:00:00', '');
insert into "Findings" ("BuyerId", "Id", "VendorOrganisationId", "AssessmentId", "VendorId", "Reference", "QuestionId", "Title", "Severity", "RemediateBy", "State", "SharedAt", "VendorResponse", "RaisedAt", "ClosedAt", "Revision") values ('D797336C-3C5F-4631-A8E7-9E8AE7630BB5', '33E72279-012A-4F6E-9650-1504DECA11E6', 'CCBC7625-71F5-45AD-8B3F-787AB8645122', '01A22E4C-B835-793F-8718-EE3DA42723E7', '01A22E4C-B806-751F-9993-406C0D50858E', 'F-0001', 'GOV-01', 'Zephyrine finding', 'High', '2026-12-14', 'Open', '2026-11-24 02:00:00', NULL, '2026-11-24 02:00:00', NULL, 0);
insert into "FormCounts" ("Minute", "Client", "Count") values ('2026-11-24 02:00:00', 'OF-A-RELEASE', 1);
insert into "HeldReminders" ("TenantId", "ObligationId", "DueDate", "OffsetDays", "Recipient", "MailTenantId", "MailId", "SendFrom") values ('CCBC7625-71F5-45AD-8B3F-787AB8645122', '01A22E4C-BA14-7A1A-908B-F669423FF514', '2026-12-08', 91, 'CONTACT@FIRST-VENDOR.EXAMPLE', 'CCBC7625-71F5-45AD-8B3F-787AB8645122', '01A22E4C-BA60-7DA0-9FDC-73CAF940FF51', '2027-11-24 02:00:00');
insert into "HeldReminders" ("TenantId", "ObligationId", "DueDate", "OffsetDays", "Recipient", "MailTenantId", "MailId", "SendFrom") values ('D797336C-3C5F-4631-A8E7-9E8AE7630BB5', '01A22E4C-B9FC-7CCE-AF1F-04B082B74E46', '2026-11-29', 91, 'CONTACT@FIRST-VENDOR.EXAMPLE', 'D797336C-3C5F-4631-A8E7-9E8AE7630BB5', '01A22E4C-BA2A-77FF-9691-5E4F230D4801', '2027-11-24 02:00:00');
insert into "Invitations" ("TenantId", "Id", "Kind", "Email", "NormalizedEmail", "Name", "Language", "TokenHash", "AssessmentId", "Role", "InvitedByName", "InvitedByEmail", "CreatedAt", "ExpiresAt", "UsedAt", "UsedById", "WithdrawnAt", "PassedOnAt", "Revision") values ('D797336C-3C5F-4631-A8E7-9E8AE7630BB5', '01A22E4C-BA15-7724-A151-6068F5B324DC', 'Assessment', 'contact@first-vendor.example', 'CONTACT@FIRST-VENDOR.EXAMPLE', 'Zephyrine Contact', 'en', X'67719F714CFFF1BEF08A87C4611FFACFB4CD965E0F049D831AE4389B24F83249', '01A22E4C-B9FB-7961-97E1-5E6027ABC401', NULL, '', '', '2026-11-24 02:00:00', '2026-12-08 02:00:00', NULL, NULL, NULL, NULL, 0);
insert into "Letters" ("TenantId", "Id", "Kind", "Content", "ActorId", "ActorName", "WrittenAt", "ReadAt", "LastError") values ('D797336C-3C5F-4631-A8E7-9E8AE7630BB5', '01A22E4C-BA89-761A-B3D4-1BFD66528EB5', 'news', '{}', NULL, 'Zephyrine actor', '2026-11-24 02:00:00', '2026-11-24 02:00:00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('0562AB8B-A8B3-4A06-B50B-92F38178A49F', '05BF0663-7FF1-4BBE-B593-2E561D9108C8', 'Auditor', '2026-11-24 02:00:00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('0562AB8B-A8B3-4A06-B50B-92F38178A49F', '810D66CD-8B92-4FFE-8DC3-5FCB04EEFEB7', 'ProcurementOfficer', '2026-11-24 02:00:00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('0562AB8B-A8B3-4A06-B50B-92F38178A49F', 'A6A77747-AEBB-42F6-8E58-B8525B81E9F5', 'RiskManager', '2026-11-24 02:00:00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('0562AB8B-A8B3-4A06-B50B-92F38178A49F', 'C941EB7B-46C1-4A09-B46C-FBF0499BC4AD', 'Approver', '2026-11-24 02:00:00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('0562AB8B-A8B3-4A06-B50B-92F38178A49F', 'D8EC98DB-21DF-4746-B16B-211D4505AD71', 'Reviewer', '2026-11-24 02:00:00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('0562AB8B-A8B3-4A06-B50B-92F38178A49F', 'F390DDFF-B1FD-4028-9991-4C4187C08C3A', 'BuyerAdministrator', '2026-11-24 02:00:00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('6D294D11-A159-4218-BED5-752C56C49C3E', '1FEE27F7-E704-4B48-BC1A-499782B25E02', 'PlatformOperator', '2026-11-24 02:00:00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('CCBC7625-71F5-45AD-8B3F-787AB8645122', '00DB4619-1E12-4121-A843-F83718E0FEB0', 'ResponseOwner', '2026-11-24 02:00:00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('CCBC7625-71F5-45AD-8B3F-787AB8645122', 'CFCB26A3-471E-4B03-AE00-51DEE05A0A18', 'VendorAdministrator', '2026-11-24 02:00:00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('CCBC7625-71F5-45AD-8B3F-787AB8645122', 'EC30E004-5A2F-4CCA-8FA5-E46D4432710D', 'EvidenceOwner', '2026-11-24 02:00:00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('CCBC7625-71F5-45AD-8B3F-787AB8645122', 'F1EDC87E-2E63-4B50-BAA7-9533E4D20102', 'Contributor', '2026-11-24 02:00:00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('D797336C-3C5F-4631-A8E7-9E8AE7630BB5', '653EA5F7-99C4-48E8-B1FD-89D691C61371', 'ProcurementOfficer', '2026-11-24 02:00:00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('D797336C-3C5F-4631-A8E7-9E8AE7630BB5', '9E36264C-1A32-474F-B7F8-873172C8C503', 'BuyerAdministrator', '2026-11-24 02:00:00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('D797336C-3C5F-4631-A8E7-9E8AE7630BB5', 'B52760CA-0310-4C00-8BA8-4A49B1A341DD', 'Reviewer', '2026-11-24 02:00:00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('D797336C-3C5F-4631-A8E7-9E8AE7630BB5', 'BD21EA05-2D10-4AE9-B854-550E60902487', 'Auditor', '2026-11-24 02:00:00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('D797336C-3C5F-4631-A8E7-9E8AE7630BB5', 'E5BC1612-09EC-4DFC-BFAD-00CC8C235894', 'RiskManager', '2026-11-24 02:00:00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('D797336C-3C5F-4631-A8E7-9E8AE7630BB5', 'F5A73B1E-B604-447A-9899-2E72748239CB', 'Approver', '2026-11-24 02:00:00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('F7CB4FD3-D95C-4375-89FA-6B22CFDCF668', '2E4D0C50-2C52-4F68-B465-AD36136AB564', 'VendorAdministrator', '2026-11-24 02:00:00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('F7CB4FD3-D95C-4375-89FA-6B22CFDCF668', '37D7709F-F29C-4EBC-B39C-317FAC2A9991', 'Contributor', '2026-11-24 02:00:00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('F7CB4FD3-D95C-4375-89FA-6B22CFDCF668', '8075B6F6-7F6A-43A9-A0E8-EAF6A195BE93', 'EvidenceOwner', '2026-11-24 02:00:00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('F7CB4FD3-D95C-4375-89FA-6B22CFDCF668', 'F5BE2102-B4A1-4233-A7D4-B4120C873F1B', 'ResponseOwner', '2026-11-24 02:00:00', NULL);
insert into "Obligations" ("TenantId", "Id", "Kind", "SubjectId", "Subject", "Link", "VendorId", "ResponsibleOrganisationId", "ResponsiblePersonId", "DueDate", "NextReminderOn", "State", "LeaseOwner", "LeaseUntil", "Revision", "Faults", "LastFault", "ParkedAt") values ('CCBC7625-71F5-45AD-8B3F-787AB8645122', '01A22E4C-BA14-7A1A-908B-F669423FF514', 'CertificateExpiry', '16E15481-83CA-4CD0-89D1-602829A02566', 'Zephyrine certificate', '/our-certificates/16e15481-83ca-4cd0-89d1-602829a02566', NULL, NULL, NULL, '2026-12-08', '2026-11-24', 'Open', NULL, NULL, 0, 0, NULL, NULL);
insert into "Obligations" ("TenantId", "Id", "Kind", "SubjectId", "Subject", "Link", "VendorId", "ResponsibleOrganisationId", "ResponsiblePersonId", "DueDate", "NextReminderOn", "State", "LeaseOwner", "LeaseUntil", "Revision", "Faults", "LastFault", "ParkedAt") values ('D797336C-3C5F-4631-A8E7-9E8AE7630BB5', '01A22E4C-B9FC-7CCE-AF1F-04B082B74E46', 'Request', '01A22E4C-B9FB-7961-97E1-5E6027ABC401', 'Zephyrine request', '/requests/01a22e4c-b9fb-7961-97e1-5e6027abc401', '01A22E4C-B806-751F-9993-406C0D50858E', 'CCBC7625-71F5-45AD-8B3F-787AB8645122', '00DB4619-1E12-4121-A843-F83718E0FEB0', '2026-11-29', '2026-11-24', 'Open', NULL, NULL, 0, 0, NULL, NULL);
insert into "Organisations" ("Id", "Kind", "Slug", "Name", "BuyerType", "TimeZone", "CreatedAt", "AssessmentCounter", "FindingCounter", "Revision", "Database", "ReferenceRevision") values ('0562AB8B-A8B3-4A06-B50B-92F38178A49F', 'Buyer', 'other-bank', 'Plain Bank', 'Bank', 'Asia/Hong_Kong', '2026-11-24 02:00:00', 0, 0, 0, NULL, 0);
insert into "Organisations" ("Id", "Kind", "Slug", "Name", "BuyerType", "TimeZone", "CreatedAt", "AssessmentCounter", "FindingCounter", "Revision", "Database", "ReferenceRevision") values ('6D294D11-A159-4218-BED5-752C56C49C3E', 'Platform', 'operations', 'Aims Portal operations', NULL, 'Asia/Hong_Kong', '2026-11-24 02:00:00', 0, 0, 0, NULL, 0);
insert into "Organisations" ("Id", "Kind", "Slug", "Name", "BuyerType", "TimeZone", "CreatedAt", "AssessmentCounter", "FindingCounter", "Revision", "Database", "ReferenceRevision") values ('CCBC7625-71F5-45AD-8B3F-787AB8645122', 'Vendor', 'first-vendor', 'Zephyrine Vendor', NULL, 'Asia/Hong_Kong', '2026-11-24 02:00:00', 0, 0, 0, NULL, 0);
insert into "Organisations" ("Id", "Kind", "Slug", "Name", "BuyerType", "TimeZone", "CreatedAt", "AssessmentCounter", "FindingCounter", "Revision", "Database", "ReferenceRevision") values ('D797336C-3C5F-4631-A8E7-9E8AE7630BB5', 'Buyer', 'first-bank', 'Zephyrine Bank', 'Bank', 'Asia/Hong_Kong', '2026-11-24 02:00:00', 0, 0, 0, NULL, 0);
insert into "Organisations" ("Id", "Kind", "Slug", "Name", "BuyerType", "TimeZone", "CreatedAt", "AssessmentCounter", "FindingCounter", "Revision", "Database", "ReferenceRevision") values ('F7CB4FD3-D95C-4375-89FA-6B22CFDCF668', 'Vendor', 'other-vendor', 'Plain Vendor', NULL, 'Asia/Hong_Kong', '2026-11-24 02:00:00', 0, 0, 0, NULL, 0);
insert into "Outbox" ("TenantId", "Id", "Kind", "IsBulk", "MessageId", "ToAddress", "ToName", "Language", "Subject", "Html", "Text", "State", "CreatedAt", "NextAttemptAt", "Attempts", "SentAt", "LastError", "LeaseOwner", "LeaseUntil", "LastAttemptAt", "Content") values ('CCBC7625-71F5-45AD-8B3F-787AB8645122', '01A22E4C-BA60-7DA0-9FDC-73CAF940FF51', 'reminder', 0, '01a22e4cba607da09fdc73caf940ff51@aims-portal', 'contact@first-vendor.example', 'Zephyrine Contact', 'en', 'Zephyrine subject', '<p>x</p>', 'x', 'Waiting', '2026-11-24 02:00:00', '2026-11-24 02:00:00', 0, NULL, NULL, NULL, NULL, NULL, NULL);
insert into "Outbox" ("TenantId", "Id", "Kind", "IsBulk", "MessageId", "ToAddress", "ToName", "Language", "Subject", "Html", "Text", "State", "CreatedAt", "NextAttemptAt", "Attempts", "SentAt", "LastError", "LeaseOwner", "LeaseUntil", "LastAttemptAt", "Content") values ('D797336C-3C5F-4631-A8E7-9E8AE7630BB5', '01A22E4C-BA2A-77FF-9691-5E4F230D4801', 'reminder', 0, '01a22e4cba2a77ff96915e4f230d4801@aims-portal', 'contact@first-vendor.example', 'Zephyrine Contact', 'en', 'Zephyrine subject', '<p>x</p>', 'x', 'Waiting', '2026-11-24 02:00:00', '2026-11-24 02:00:00', 0, NULL, NULL, NULL, NULL, NULL, NULL);
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('00DB4619-1E12-4121-A843-F83718E0FEB0', 'Zephyrine ResponseOwner', 'en', 'Auto', '0001-01-01 00:00:00', 'zephyrine.responseowner@first-vendor.example', 'ZEPHYRINE.RESPONSEOWNER@FIRST-VENDOR.EXAMPLE', 'zephyrine.responseowner@first-vendor.example', 'ZEPHYRINE.RESPONSEOWNER@FIRST-VENDOR.EXAMPLE', 1, 'AQAAAAIAAAABAAAAEPMNhUAMQuBtVAKBujBlRDQgq0q++USIQAYkxOMXYIc/OGmUmTJRdu8Ky7TJBnBTsQ==', '01a22e4cb7fb71d9b9957089a9f94f12', '2278d300-cbba-4cee-849a-b9615856fd51', NULL, 0, 0, NULL, 1, 0);
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('05BF0663-7FF1-4BBE-B593-2E561D9108C8', 'Auditor', 'en', 'Auto', '0001-01-01 00:00:00', 'auditor@other-bank.example', 'AUDITOR@OTHER-BANK.EXAMPLE', 'auditor@other-bank.example', 'AUDITOR@OTHER-BANK.EXAMPLE', 1, 'AQAAAAIAAAABAAAAEPMNhUAMQuBtVAKBujBlRDQgq0q++USIQAYkxOMXYIc/OGmUmTJRdu8Ky7TJBnBTsQ==', '01a22e4cb7f976b1aa4ccf56786d5a6b', '333390d8-9bbe-43dc-aee6-02ce7baada72', NULL, 0, 0, NULL, 1, 0);
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('1FEE27F7-E704-4B48-BC1A-499782B25E02', 'PlatformOperator', 'en', 'Auto', '0001-01-01 00:00:00', 'platformoperator@operations.example', 'PLATFORMOPERATOR@OPERATIONS.EXAMPLE', 'platformoperator@operations.example', 'PLATFORMOPERATOR@OPERATIONS.EXAMPLE', 1, 'AQAAAAIAAAABAAAAEPMNhUAMQuBtVAKBujBlRDQgq0q++USIQAYkxOMXYIc/OGmUmTJRdu8Ky7TJBnBTsQ==', '01a22e4cb8007223b95d3802131a6a72', 'c69e56be-f0ef-4c03-8807-485124d0d7cb', NULL, 0, 0, NULL, 1, 0);
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('2E4D0C50-2C52-4F68-B465-AD36136AB564', 'VendorAdministrator', 'en', 'Auto', '0001-01-01 00:00:00', 'vendoradministrator@other-vendor.example', 'VENDORADMINISTRATOR@OTHER-VENDOR.EXAMPLE', 'vendoradministrator@other-vendor.example', 'VENDORADMINISTRATOR@OTHER-VENDOR.EXAMPLE', 1, 'AQAAAAIAAAABAAAAEPMNhUAMQuBtVAKBujBlRDQgq0q++USIQAYkxOMXYIc/OGmUmTJRdu8Ky7TJBnBTsQ==', '01a22e4cb7fa7831bda37b931e816389', 'efaec583-4ccb-4ecd-8c50-3d6fe3b53295', NULL, 0, 0, NULL, 1, 0);
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('37D7709F-F29C-4EBC-B39C-317FAC2A9991', 'Contributor', 'en', 'Auto', '0001-01-01 00:00:00', 'contributor@other-vendor.example', 'CONTRIBUTOR@OTHER-VENDOR.EXAMPLE', 'contributor@other-vendor.example', 'CONTRIBUTOR@OTHER-VENDOR.EXAMPLE', 1, 'AQAAAAIAAAABAAAAEPMNhUAMQuBtVAKBujBlRDQgq0q++USIQAYkxOMXYIc/OGmUmTJRdu8Ky7TJBnBTsQ==', '01a22e4cb7ff7daeb044c304484904f4', '3bfaa53e-907d-4682-b805-dd67b60b3a91', NULL, 0, 0, NULL, 1, 0);
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('653EA5F7-99C4-48E8-B1FD-89D691C61371', 'Zephyrine ProcurementOfficer', 'en', 'Auto', '0001-01-01 00:00:00', 'zephyrine.procurementofficer@first-bank.example', 'ZEPHYRINE.PROCUREMENTOFFICER@FIRST-BANK.EXAMPLE', 'zephyrine.procurementofficer@first-bank.example', 'ZEPHYRINE.PROCUREMENTOFFICER@FIRST-BANK.EXAMPLE', 1, 'AQAAAAIAAAABAAAAEPMNhUAMQuBtVAKBujBlRDQgq0q++USIQAYkxOMXYIc/OGmUmTJRdu8Ky7TJBnBTsQ==', '01a22e4cb7f07841b9169cc068d27817', '5e331fd2-2f77-43b0-baed-cc17ac9f77ab', NULL, 0, 0, NULL, 1, 0);
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('8075B6F6-7F6A-43A9-A0E8-EAF6A195BE93', 'EvidenceOwner', 'en', 'Auto', '0001-01-01 00:00:00', 'evidenceowner@other-vendor.example', 'EVIDENCEOWNER@OTHER-VENDOR.EXAMPLE', 'evidenceowner@other-vendor.example', 'EVIDENCEOWNER@OTHER-VENDOR.EXAMPLE', 1, 'AQAAAAIAAAABAAAAEPMNhUAMQuBtVAKBujBlRDQgq0q++USIQAYkxOMXYIc/OGmUmTJRdu8Ky7TJBnBTsQ==', '01a22e4cb7fe7067981b08ccadbbe75a', '73e1a429-96c4-417b-b3a4-eb298cb8967e', NULL, 0, 0, NULL, 1, 0);
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('810D66CD-8B92-4FFE-8DC3-5FCB04EEFEB7', 'ProcurementOfficer', 'en', 'Auto', '0001-01-01 00:00:00', 'procurementofficer@other-bank.example', 'PROCUREMENTOFFICER@OTHER-BANK.EXAMPLE', 'procurementofficer@other-bank.example', 'PROCUREMENTOFFICER@OTHER-BANK.EXAMPLE', 1, 'AQAAAAIAAAABAAAAEPMNhUAMQuBtVAKBujBlRDQgq0q++USIQAYkxOMXYIc/OGmUmTJRdu8Ky7TJBnBTsQ==', '01a22e4cb7f2728e85bd4bda5cdb7a9f', '0fef2689-7e36-497a-88de-fac15abfdc35', NULL, 0, 0, NULL, 1, 0);
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('9E36264C-1A32-474F-B7F8-873172C8C503', 'Zephyrine BuyerAdministrator', 'en', 'Auto', '0001-01-01 00:00:00', 'zephyrine.buyeradministrator@first-bank.example', 'ZEPHYRINE.BUYERADMINISTRATOR@FIRST-BANK.EXAMPLE', 'zephyrine.buyeradministrator@first-bank.example', 'ZEPHYRINE.BUYERADMINISTRATOR@FIRST-BANK.EXAMPLE', 1, 'AQAAAAIAAAABAAAAEPMNhUAMQuBtVAKBujBlRDQgq0q++USIQAYkxOMXYIc/OGmUmTJRdu8Ky7TJBnBTsQ==', '01a22e4cb7937655b76f27ff237cad13', 'a2acb793-1477-4d9a-92ab-bee711b30c1c', NULL, 0, 0, NULL, 1, 0);
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('A6A77747-AEBB-42F6-8E58-B8525B81E9F5', 'RiskManager', 'en', 'Auto', '0001-01-01 00:00:00', 'riskmanager@other-bank.example', 'RISKMANAGER@OTHER-BANK.EXAMPLE', 'riskmanager@other-bank.example', 'RISKMANAGER@OTHER-BANK.EXAMPLE', 1, 'AQAAAAIAAAABAAAAEPMNhUAMQuBtVAKBujBlRDQgq0q++USIQAYkxOMXYIc/OGmUmTJRdu8Ky7TJBnBTsQ==', '01a22e4cb7f37166b712be692c2671a3', '9af10a9c-3664-429b-8748-e3c0c77b4576', NULL, 0, 0, NULL, 1, 0);
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('B52760CA-0310-4C00-8BA8-4A49B1A341DD', 'Zephyrine Reviewer', 'en', 'Auto', '0001-01-01 00:00:00', 'zephyrine.reviewer@first-bank.example', 'ZEPHYRINE.REVIEWER@FIRST-BANK.EXAMPLE', 'zephyrine.reviewer@first-bank.example', 'ZEPHYRINE.REVIEWER@FIRST-BANK.EXAMPLE', 1, 'AQAAAAIAAAABAAAAEPMNhUAMQuBtVAKBujBlRDQgq0q++USIQAYkxOMXYIc/OGmUmTJRdu8Ky7TJBnBTsQ==', '01a22e4cb7f474a8a16103d6af444ba3', '8cebb93b-bdbf-4a12-b12f-bb333ef3b31a', NULL, 0, 0, NULL, 1, 0);
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('BD21EA05-2D10-4AE9-B854-550E60902487', 'Zephyrine Auditor', 'en', 'Auto', '0001-01-01 00:00:00', 'zephyrine.auditor@first-bank.example', 'ZEPHYRINE.AUDITOR@FIRST-BANK.EXAMPLE', 'zephyrine.auditor@first-bank.example', 'ZEPHYRINE.AUDITOR@FIRST-BANK.EXAMPLE', 1, 'AQAAAAIAAAABAAAAEPMNhUAMQuBtVAKBujBlRDQgq0q++USIQAYkxOMXYIc/OGmUmTJRdu8Ky7TJBnBTsQ==', '01a22e4cb7f8777d8efc02f9934d51eb', 'b925a145-4534-410c-b219-1df53f49233a', NULL, 0, 0, NULL, 1, 0);
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('C941EB7B-46C1-4A09-B46C-FBF0499BC4AD', 'Approver', 'en', 'Auto', '0001-01-01 00:00:00', 'approver@other-bank.example', 'APPROVER@OTHER-BANK.EXAMPLE', 'approver@other-bank.example', 'APPROVER@OTHER-BANK.EXAMPLE', 1, 'AQAAAAIAAAABAAAAEPMNhUAMQuBtVAKBujBlRDQgq0q++USIQAYkxOMXYIc/OGmUmTJRdu8Ky7TJBnBTsQ==', '01a22e4cb7f77eedb466d3f62bc0ed82', '50284be5-57b7-4ebe-96d9-4c269e939f07', NULL, 0, 0, NULL, 1, 0);
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('CFCB26A3-471E-4B03-AE00-51DEE05A0A18', 'Zephyrine VendorAdministrator', 'en', 'Auto', '0001-01-01 00:00:00', 'zephyrine.vendoradministrator@first-vendor.example', 'ZEPHYRINE.VENDORADMINISTRATOR@FIRST-VENDOR.EXAMPLE', 'zephyrine.vendoradministrator@first-vendor.example', 'ZEPHYRINE.VENDORADMINISTRATOR@FIRST-VENDOR.EXAMPLE', 1, 'AQAAAAIAAAABAAAAEPMNhUAMQuBtVAKBujBlRDQgq0q++USIQAYkxOMXYIc/OGmUmTJRdu8Ky7TJBnBTsQ==', '01a22e4cb7fa7f8f8e9511d9dbba0130', '10fd52b0-a7bf-4da4-8e47-ea285fc7dd1d', NULL, 0, 0, NULL, 1, 0);
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('D8EC98DB-21DF-4746-B16B-211D4505AD71', 'Reviewer', 'en', 'Auto', '0001-01-01 00:00:00', 'reviewer@other-bank.example', 'REVIEWER@OTHER-BANK.EXAMPLE', 'reviewer@other-bank.example', 'REVIEWER@OTHER-BANK.EXAMPLE', 1, 'AQAAAAIAAAABAAAAEPMNhUAMQuBtVAKBujBlRDQgq0q++USIQAYkxOMXYIc/OGmUmTJRdu8Ky7TJBnBTsQ==', '01a22e4cb7f572b79b61916212631e77', '308680ae-d720-4c51-a240-a956388bb55c', NULL, 0, 0, NULL, 1, 0);
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('E5BC1612-09EC-4DFC-BFAD-00CC8C235894', 'Zephyrine RiskManager', 'en', 'Auto', '0001-01-01 00:00:00', 'zephyrine.riskmanager@first-bank.example', 'ZEPHYRINE.RISKMANAGER@FIRST-BANK.EXAMPLE', 'zephyrine.riskmanager@first-bank.example', 'ZEPHYRINE.RISKMANAGER@FIRST-BANK.EXAMPLE', 1, 'AQAAAAIAAAABAAAAEPMNhUAMQuBtVAKBujBlRDQgq0q++USIQAYkxOMXYIc/OGmUmTJRdu8Ky7TJBnBTsQ==', '01a22e4cb7f3726dbd614a258544b920', 'a896148c-e6f0-41ad-a6cf-b7fe3c2b7b4b', NULL, 0, 0, NULL, 1, 0);
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('EC30E004-5A2F-4CCA-8FA5-E46D4432710D', 'Zephyrine EvidenceOwner', 'en', 'Auto', '0001-01-01 00:00:00', 'zephyrine.evidenceowner@first-vendor.example', 'ZEPHYRINE.EVIDENCEOWNER@FIRST-VENDOR.EXAMPLE', 'zephyrine.evidenceowner@first-vendor.example', 'ZEPHYRINE.EVIDENCEOWNER@FIRST-VENDOR.EXAMPLE', 1, 'AQAAAAIAAAABAAAAEPMNhUAMQuBtVAKBujBlRDQgq0q++USIQAYkxOMXYIc/OGmUmTJRdu8Ky7TJBnBTsQ==', '01a22e4cb7fd78dab4da50d4ec9581cd', '955ba6c3-39fe-40c6-9c92-1b1e3ff0f4c5', NULL, 0, 0, NULL, 1, 0);
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('F1EDC87E-2E63-4B50-BAA7-9533E4D20102', 'Zephyrine Contributor', 'en', 'Auto', '0001-01-01 00:00:00', 'zephyrine.contributor@first-vendor.example', 'ZEPHYRINE.CONTRIBUTOR@FIRST-VENDOR.EXAMPLE', 'zephyrine.contributor@first-vendor.example', 'ZEPHYRINE.CONTRIBUTOR@FIRST-VENDOR.EXAMPLE', 1, 'AQAAAAIAAAABAAAAEPMNhUAMQuBtVAKBujBlRDQgq0q++USIQAYkxOMXYIc/OGmUmTJRdu8Ky7TJBnBTsQ==', '01a22e4cb7fe77ffafed118f89efc0d3', 'f8ce8d75-01a0-43da-86dd-0fa41527e4f9', NULL, 0, 0, NULL, 1, 0);
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('F390DDFF-B1FD-4028-9991-4C4187C08C3A', 'BuyerAdministrator', 'en', 'Auto', '0001-01-01 00:00:00', 'buyeradministrator@other-bank.example', 'BUYERADMINISTRATOR@OTHER-BANK.EXAMPLE', 'buyeradministrator@other-bank.example', 'BUYERADMINISTRATOR@OTHER-BANK.EXAMPLE', 1, 'AQAAAAIAAAABAAAAEPMNhUAMQuBtVAKBujBlRDQgq0q++USIQAYkxOMXYIc/OGmUmTJRdu8Ky7TJBnBTsQ==', '01a22e4cb7ef7651baaef82a309d64a8', '84cdea91-41e3-48cb-917a-373ed70cc8d4', NULL, 0, 0, NULL, 1, 0);
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('F5A73B1E-B604-447A-9899-2E72748239CB', 'Zephyrine Approver', 'en', 'Auto', '0001-01-01 00:00:00', 'zephyrine.approver@first-bank.example', 'ZEPHYRINE.APPROVER@FIRST-BANK.EXAMPLE', 'zephyrine.approver@first-bank.example', 'ZEPHYRINE.APPROVER@FIRST-BANK.EXAMPLE', 1, 'AQAAAAIAAAABAAAAEPMNhUAMQuBtVAKBujBlRDQgq0q++USIQAYkxOMXYIc/OGmUmTJRdu8Ky7TJBnBTsQ==', '01a22e4cb7f67216a4d9443863c3b0c8', 'd09f7e4b-4caa-4d49-998a-26e85577d888', NULL, 0, 0, NULL, 1, 0);
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('F5BE2102-B4A1-4233-A7D4-B4120C873F1B', 'ResponseOwner', 'en', 'Auto', '0001-01-01 00:00:00', 'responseowner@other-vendor.example', 'RESPONSEOWNER@OTHER-VENDOR.EXAMPLE', 'responseowner@other-vendor.example', 'RESPONSEOWNER@OTHER-VENDOR.EXAMPLE', 1, 'AQAAAAIAAAABAAAAEPMNhUAMQuBtVAKBujBlRDQgq0q++USIQAYkxOMXYIc/OGmUmTJRdu8Ky7TJBnBTsQ==', '01a22e4cb7fc7fc7ba40c1c1812e4993', 'a09d9477-370e-457b-bf62-064515416345', NULL, 0, 0, NULL, 1, 0);
insert into "PersonClaims" ("Id", "UserId", "ClaimType", "ClaimValue") values (1, 'E5BC1612-09EC-4DFC-BFAD-00CC8C235894', 'of a release', 'yes');
insert into "PersonLogins" ("LoginProvider", "ProviderKey", "ProviderDisplayName", "UserId") values ('of a release', '1', NULL, 'E5BC1612-09EC-4DFC-BFAD-00CC8C235894');
insert into "PersonTokens" ("UserId", "LoginProvider", "Name", "Value") values ('E5BC1612-09EC-4DFC-BFAD-00CC8C235894', 'of a release', 'token', '1');
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
insert into "ReferenceEntries" ("TenantId", "Kind", "Key", "EntryJson", "ChangedByName", "ChangedAt", "Revision") values ('D797336C-3C5F-4631-A8E7-9E8AE7630BB5', 'AccreditationBody', 'FB', '{"id":"FB","name":"Zephyrine accreditation","nativeName":null,"economy":"Zephyrine","iso3166":"HK","mlaManagementSystems":true,"mlaIsms":null,"aimsProgramme":null,"confidence":"verified","website":null,"note":null,"spellings":[],"source":null,"checkedOn":null}', 'Zephyrine Risk', '2026-11-24 02:00:00', 0);
insert into "ReminderPauses" ("TenantId", "Id", "VendorId", "ObligationId", "Reason", "From", "Until", "ByName", "EndedAt", "Revision") values ('CCBC7625-71F5-45AD-8B3F-787AB8645122', '01A22E4C-BA61-7176-B947-A496DBE7AE28', NULL, '01A22E4C-BA14-7A1A-908B-F669423FF514', 'Zephyrine pause', '2026-11-24', '2026-11-25', 'Zephyrine Contact', '2026-11-24 02:00:00', 0);
insert into "ReminderPauses" ("TenantId", "Id", "VendorId", "ObligationId", "Reason", "From", "Until", "ByName", "EndedAt", "Revision") values ('D797336C-3C5F-4631-A8E7-9E8AE7630BB5', '01A22E4C-BA50-729E-A8A1-0E23A355D99B', NULL, '01A22E4C-B9FC-7CCE-AF1F-04B082B74E46', 'Zephyrine pause', '2026-11-24', '2026-11-25', 'Zephyrine Contact', '2026-11-24 02:00:00', 0);
insert into "ReminderPolicies" ("TenantId", "Offsets", "SendHour", "QuietWeekends", "Holidays", "Digest", "DigestDay", "VendorAdministratorAfter", "BuyerOwnerAfter", "RiskManagerAfter", "ReplanAfter", "Revision", "OnScreenOnly") values ('CCBC7625-71F5-45AD-8B3F-787AB8645122', '', 8, 0, '', 'None', 'Monday', 3, 3, NULL, NULL, 0, '');
insert into "ReminderPolicies" ("TenantId", "Offsets", "SendHour", "QuietWeekends", "Holidays", "Digest", "DigestDay", "VendorAdministratorAfter", "BuyerOwnerAfter", "RiskManagerAfter", "ReplanAfter", "Revision", "OnScreenOnly") values ('D797336C-3C5F-4631-A8E7-9E8AE7630BB5', '', 8, 0, '', 'None', 'Monday', 3, 3, NULL, NULL, 0, '');
insert into "ReturnPoints" ("BuyerId", "AssessmentId", "Round", "QuestionId", "VendorOrganisationId", "Comment", "ByName", "At") values ('D797336C-3C5F-4631-A8E7-9E8AE7630BB5', '01A22E4C-B835-793F-8718-EE3DA42723E7', 1, 'GOV-01', 'CCBC7625-71F5-45AD-8B3F-787AB8645122', 'Zephyrine comment', 'Reviewer', '2026-11-24 02:00:00');
insert into "ReviewItems" ("TenantId", "AssessmentId", "Round", "QuestionId", "Judgement", "SharedComment", "InternalNote", "ReviewerId", "ReviewerName", "JudgedAt", "Revision") values ('D797336C-3C5F-4631-A8E7-9E8AE7630BB5', '01A22E4C-B835-793F-8718-EE3DA42723E7', 1, 'GOV-01', 'Accepted', NULL, 'Zephyrine note', 'B52760CA-0310-4C00-8BA8-4A49B1A341DD', 'Reviewer', '2026-11-24 02:00:00', 0);
insert into "SectionAssignments" ("TenantId", "AssessmentId", "SectionId", "BuyerId", "PersonId", "PersonName") values ('CCBC7625-71F5-45AD-8B3F-787AB8645122', '01A22E4C-B835-793F-8718-EE3DA42723E7', 'S1', 'D797336C-3C5F-4631-A8E7-9E8AE7630BB5', '00000000-0000-0000-0000-000000000000', '');
insert into "SentReminders" ("TenantId", "ObligationId", "DueDate", "OffsetDays", "Recipient", "PlannedAt", "MailId") values ('CCBC7625-71F5-45AD-8B3F-787AB8645122', '01A22E4C-BA14-7A1A-908B-F669423FF514', '2026-12-08', 90, 'CONTACT@FIRST-VENDOR.EXAMPLE', '2026-11-24 02:00:00', '01A22E4C-BA60-7DA0-9FDC-73CAF940FF51');
insert into "SentReminders" ("TenantId", "ObligationId", "DueDate", "OffsetDays", "Recipient", "PlannedAt", "MailId") values ('D797336C-3C5F-4631-A8E7-9E8AE7630BB5', '01A22E4C-B9FC-7CCE-AF1F-04B082B74E46', '2026-11-29', 90, 'CONTACT@FIRST-VENDOR.EXAMPLE', '2026-11-24 02:00:00', '01A22E4C-BA2A-77FF-9691-5E4F230D4801');
insert into "SharedCertificates" ("BuyerId", "CertificateId", "VendorOrganisationId", "VendorId", "DocumentId", "FactsJson", "ExpiryDate", "UpdatedAt", "Lapse", "LapsesOn", "LookAgainOn", "Status", "LacksProof", "LapsedAt", "ProvenAt", "RenewedAt", "RestoredAt", "VendorChanges") values ('D797336C-3C5F-4631-A8E7-9E8AE7630BB5', '16E15481-83CA-4CD0-89D1-602829A02566', 'CCBC7625-71F5-45AD-8B3F-787AB8645122', '01A22E4C-B806-751F-9993-406C0D50858E', 'ECB02BD2-634A-4AA2-B630-EB3BBAB8EF61', '{"Standard":0,"Edition":"","Number":"Zephyrine-1","HolderName":"Zephyrine","HolderAddress":"","Sites":[],"NamedCompanies":[],"Scope":"","SoaVersion":null,"SoaDate":null,"RoleInScope":null,"OriginalDate":null,"IssueDate":"2024-06-07","CycleStart":null,"ExpiryDate":"2027-01-23","CertificationBody":"","AccreditationBody":null,"AccreditationMark":null,"MlaMark":null,"VerificationUrl":null,"ReportedState":0,"SuspendedOn":null,"WithdrawnOn":null,"SurveillanceDone":[],"ScopeCoversService":null,"Verified":false,"ConfirmedOn":null}', '2027-01-23', '2026-11-24 02:00:00', NULL, NULL, '2000-01-01', NULL, 0, NULL, NULL, NULL, NULL, 1);
insert into "Submissions" ("BuyerId", "Id", "VendorOrganisationId", "AssessmentId", "Round", "Content", "ContentSha256", "SubmittedById", "SubmittedByName", "SubmittedAt") values ('D797336C-3C5F-4631-A8E7-9E8AE7630BB5', '01A22E4C-B8CC-7FE6-A7DC-B1D8D81E4622', 'CCBC7625-71F5-45AD-8B3F-787AB8645122', '01A22E4C-B835-793F-8718-EE3DA42723E7', 1, '{"answers":[{"questionId":"GOV-01","value":"Zephyrine answer","comment":null,"answeredBy":"Zephyrine ResponseOwner","answeredAt":"2026-11-24T02:00:00Z","evidence":[{"documentId":{"value":"ecb02bd2-634a-4aa2-b630-eb3bbab8ef61"},"versionId":{"value":"8b9ec4aa-a3df-4541-a257-e0cc8663977d"},"kind":"iso42001_certificate","title":"Zephyrine certificate","fileName":"Zephyrine.pdf","number":1,"size":10,"sha256":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","documentDate":null,"validUntil":null}]}]}', 'a8ff1b0a5b3c932feace8de0b856267e27904f576221487795ad93263e0d4f23', '00DB4619-1E12-4121-A843-F83718E0FEB0', 'Zephyrine ResponseOwner', '2026-11-24 02:00:00');
insert into "Suppressions" ("TenantId", "Id", "Address", "Cause", "Reason", "Since") values ('CCBC7625-71F5-45AD-8B3F-787AB8645122', '01A22E4C-BA6A-7C93-9A62-9FEF9F61189D', 'FB.CONTACT@FIRST-VENDOR.EXAMPLE', 'AddressRefused', '550 Zephyrine', '2026-11-24 02:00:00');
insert into "Suppressions" ("TenantId", "Id", "Address", "Cause", "Reason", "Since") values ('D797336C-3C5F-4631-A8E7-9E8AE7630BB5', '01A22E4C-BA61-7C65-A067-18024AEE76F6', 'FB.CONTACT@FIRST-VENDOR.EXAMPLE', 'AddressRefused', '550 Zephyrine', '2026-11-24 02:00:00');
insert into "TakeOuts" ("TenantId", "Id", "State", "RequestedById", "RequestedByName", "RequestedAt", "Attempts", "AliveAt", "FilesDone", "FilesAll", "BlobName", "Size", "Sha256", "ReadyAt", "KeptUntil", "Fault") values ('CCBC7625-71F5-45AD-8B3F-787AB8645122', '01A22E4C-B934-758D-B8B0-EC3E76E8AEBA', 'Gone', '00DB4619-1E12-4121-A843-F83718E0FEB0', 'Zephyrine Contact', '2026-11-24 02:00:00', 0, NULL, 0, 0, '', 0, '', NULL, NULL, '');
insert into "TakeOuts" ("TenantId", "Id", "State", "RequestedById", "RequestedByName", "RequestedAt", "Attempts", "AliveAt", "FilesDone", "FilesAll", "BlobName", "Size", "Sha256", "ReadyAt", "KeptUntil", "Fault") values ('D797336C-3C5F-4631-A8E7-9E8AE7630BB5', '01A22E4C-B926-755F-BE87-CEEF652FB77C', 'Gone', '00DB4619-1E12-4121-A843-F83718E0FEB0', 'Zephyrine Contact', '2026-11-24 02:00:00', 0, NULL, 0, 0, '', 0, '', NULL, NULL, '');
insert into "TrustProfiles" ("TenantId", "Visibility", "Token", "Introduction", "IntroductionZh", "ContactName", "ContactEmail", "Website", "ShowsCoverage", "ChangedAt", "Revision") values ('CCBC7625-71F5-45AD-8B3F-787AB8645122', 'Hidden', '', 'Zephyrine introduction', '', 'Zephyrine Contact', 'contact@first-vendor.example', '', 1, '2026-11-24 02:00:00', 0);
insert into "UnsupportedAnswers" ("BuyerId", "AssessmentId", "QuestionId", "CertificateId", "VendorOrganisationId", "DocumentId", "CertificateName", "Cause", "Since", "FindingId", "SupportedAgainOn") values ('D797336C-3C5F-4631-A8E7-9E8AE7630BB5', '01A22E4C-B835-793F-8718-EE3DA42723E7', 'GOV-01', '16E15481-83CA-4CD0-89D1-602829A02566', 'CCBC7625-71F5-45AD-8B3F-787AB8645122', 'ECB02BD2-634A-4AA2-B630-EB3BBAB8EF61', 'Zephyrine certificate', 'SurveillanceOverdue', '2026-11-24', '33E72279-012A-4F6E-9650-1504DECA11E6', NULL);
insert into "VendorContacts" ("TenantId", "Id", "VendorId", "Name", "Email", "Language", "Position") values ('D797336C-3C5F-4631-A8E7-9E8AE7630BB5', '01A22E4C-B81B-7E98-9FCF-026D79A87E0E', '01A22E4C-B806-751F-9993-406C0D50858E', 'Zephyrine Contact', 'contact@first-vendor.example', 'en', NULL);
insert into "Vendors" ("TenantId", "Id", "Name", "LegalName", "Website", "Country", "Notes", "Status", "OwnerId", "Tier", "SearchText", "NextDate", "NextKind", "ApprovedUntil", "VendorOrganisationId", "CreatedAt", "Revision") values ('D797336C-3C5F-4631-A8E7-9E8AE7630BB5', '01A22E4C-B806-751F-9993-406C0D50858E', 'Zephyrine Analytics', NULL, NULL, NULL, NULL, 'Registered', 'E5BC1612-09EC-4DFC-BFAD-00CC8C235894', 'High', 'zephyrine analytics
zephyrine score', NULL, NULL, NULL, 'CCBC7625-71F5-45AD-8B3F-787AB8645122', '2026-11-24 02:00:00', 0);
