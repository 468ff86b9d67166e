insert into "AiServices" ("TenantId", "Id", "VendorId", "Name", "Purpose", "Status", "OwnerId", "UseCase", "Tier", "TierIsProvisional", "Revision") values ('FE7CAF8D-093C-4438-9B2F-D6F96D4E2D59', '01A225CE-046B-7045-905D-8E18C48B474F', '01A225CE-044B-7ABE-8CE8-4C3A6143DAC5', 'Zephyrine Score', NULL, 'Planned', NULL, '{}', 'High', 1, 0);
insert into "Answers" ("TenantId", "AssessmentId", "QuestionId", "BuyerId", "Value", "Comment", "AnsweredById", "AnsweredByName", "AnsweredAt", "Revision") values ('DE60A422-E3B1-4C38-A6AC-A82900ACFB8D', '01A225CE-0479-763D-881C-4557CA274250', 'GOV-01', 'FE7CAF8D-093C-4438-9B2F-D6F96D4E2D59', 'Zephyrine answer', NULL, '6E803FCD-424E-45B7-90DD-66CA974196E5', 'Zephyrine ResponseOwner', '2026-11-24 02:00:00', 0);
insert into "AssessedServices" ("TenantId", "AssessmentId", "AiServiceId") values ('FE7CAF8D-093C-4438-9B2F-D6F96D4E2D59', '01A225CE-0479-763D-881C-4557CA274250', '01A225CE-046B-7045-905D-8E18C48B474F');
insert into "Assessments" ("BuyerId", "Id", "VendorOrganisationId", "VendorId", "BuyerName", "VendorName", "Reference", "QuestionnaireId", "QuestionnaireVersion", "Services", "SearchText", "Facts", "Message", "ContactName", "ContactEmail", "ContactLanguage", "SentById", "SentByName", "SentAt", "DueDate", "State", "StateChangedAt", "Round", "ResponsibleId", "ResponsibleName", "Answered", "Shown", "SubmittedAt", "SubmittedByName", "Outcome", "DecidedAt", "ValidUntil", "NextReviewOn", "Revision") values ('FE7CAF8D-093C-4438-9B2F-D6F96D4E2D59', '01A225CE-0479-763D-881C-4557CA274250', 'DE60A422-E3B1-4C38-A6AC-A82900ACFB8D', '01A225CE-044B-7ABE-8CE8-4C3A6143DAC5', 'Zephyrine Bank', 'Zephyrine Analytics', 'FB-2026-0001', 'ai-basic', '1.0.0', 'Zephyrine Score', '', '{}', 'Zephyrine message', 'Zephyrine Contact', 'contact@first-vendor.example', 'en', '205DFC51-C662-4F95-8BFD-96624ECB61F6', 'Procurement officer', '2026-11-24 02:00:00', '2026-11-29', 'InReview', '2026-11-24 02:00:00', 1, '6E803FCD-424E-45B7-90DD-66CA974196E5', 'Zephyrine ResponseOwner', 1, 10, '2026-11-24 02:00:00', 'Zephyrine ResponseOwner', NULL, NULL, NULL, NULL, 0);
insert into "Assessments" ("BuyerId", "Id", "VendorOrganisationId", "VendorId", "BuyerName", "VendorName", "Reference", "QuestionnaireId", "QuestionnaireVersion", "Services", "SearchText", "Facts", "Message", "ContactName", "ContactEmail", "ContactLanguage", "SentById", "SentByName", "SentAt", "DueDate", "State", "StateChangedAt", "Round", "ResponsibleId", "ResponsibleName", "Answered", "Shown", "SubmittedAt", "SubmittedByName", "Outcome", "DecidedAt", "ValidUntil", "NextReviewOn", "Revision") values ('FE7CAF8D-093C-4438-9B2F-D6F96D4E2D59', '01A225CE-05AF-7E3E-AB58-0AA4992FAE2C', 'DE60A422-E3B1-4C38-A6AC-A82900ACFB8D', '01A225CE-044B-7ABE-8CE8-4C3A6143DAC5', 'Zephyrine Bank', 'Zephyrine Analytics', 'FB-2026-0002', 'ai-basic', '1.0.0', 'Zephyrine Score', '', '{}', 'Zephyrine message', 'Zephyrine Contact', 'contact@first-vendor.example', 'en', '205DFC51-C662-4F95-8BFD-96624ECB61F6', 'Procurement officer', '2026-11-24 02:00:00', '2026-11-29', 'Decided', '2026-11-24 02:00:00', 1, '6E803FCD-424E-45B7-90DD-66CA974196E5', 'Zephyrine ResponseOwner', 0, 0, '2026-11-24 02:00:00', 'Zephyrine ResponseOwner', 'Approve', '2026-11-24 02:00:00', '2027-11-24', '2027-10-24', 0);
insert into "Assessments" ("BuyerId", "Id", "VendorOrganisationId", "VendorId", "BuyerName", "VendorName", "Reference", "QuestionnaireId", "QuestionnaireVersion", "Services", "SearchText", "Facts", "Message", "ContactName", "ContactEmail", "ContactLanguage", "SentById", "SentByName", "SentAt", "DueDate", "State", "StateChangedAt", "Round", "ResponsibleId", "ResponsibleName", "Answered", "Shown", "SubmittedAt", "SubmittedByName", "Outcome", "DecidedAt", "ValidUntil", "NextReviewOn", "Revision") values ('FE7CAF8D-093C-4438-9B2F-D6F96D4E2D59', '01A225CE-05BE-7581-8313-45304683C552', 'DE60A422-E3B1-4C38-A6AC-A82900ACFB8D', '01A225CE-044B-7ABE-8CE8-4C3A6143DAC5', 'Zephyrine Bank', 'Zephyrine Analytics', 'FB-2026-0003', 'ai-basic', '1.0.0', 'Zephyrine Score', '', '{}', 'Zephyrine message', 'Zephyrine Contact', 'contact@first-vendor.example', 'en', '205DFC51-C662-4F95-8BFD-96624ECB61F6', 'Procurement officer', '2026-11-24 02:00:00', '2026-11-29', 'Requested', '2026-11-24 02:00:00', 1, '6E803FCD-424E-45B7-90DD-66CA974196E5', 'Zephyrine ResponseOwner', 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, 0);
insert into "AttachedEvidence" ("TenantId", "AssessmentId", "QuestionId", "VersionId", "BuyerId", "DocumentId") values ('DE60A422-E3B1-4C38-A6AC-A82900ACFB8D', '01A225CE-0479-763D-881C-4557CA274250', 'GOV-01', 'AE934E35-1FE6-4F99-899F-54FD6F3EA150', 'FE7CAF8D-093C-4438-9B2F-D6F96D4E2D59', '3759D2D1-00A8-43D3-94E5-A933C5CB9C67');
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('33180FB6-C5DE-4935-AA51-F55F427C65FF', '01A225CE-0446-7E1B-BBB4-4C91158F5281', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Membership', '268EBB14-E2B1-4F6E-89C6-452E618A4E4F', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"PlatformOperator"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('D4233049-B880-445C-ABEC-3A1AAECE374E', '01A225CE-043F-7B79-9803-474116547756', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Membership', 'ED0030F9-23F8-4C9F-9E13-6DF00553D021', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"VendorAdministrator"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('D4233049-B880-445C-ABEC-3A1AAECE374E', '01A225CE-0440-7499-8544-F4F7D1ABC2B8', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Membership', '6B8F4225-7752-46E4-85D2-5BB9E43F890F', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"ResponseOwner"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('D4233049-B880-445C-ABEC-3A1AAECE374E', '01A225CE-0442-78D9-9F36-48409309EA24', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Membership', '2DE82B86-AC3C-49F4-B9B6-24FB16A18666', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"EvidenceOwner"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('D4233049-B880-445C-ABEC-3A1AAECE374E', '01A225CE-0445-721A-A9FB-CB8F127C5743', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Membership', '92E0C511-22ED-4CD4-9C00-C025851528E0', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"Contributor"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('DE60A422-E3B1-4C38-A6AC-A82900ACFB8D', '01A225CE-043E-7701-AF02-35382BD59750', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Membership', 'E50C4743-E36B-4149-B935-A7CD2052AE0F', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"VendorAdministrator"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('DE60A422-E3B1-4C38-A6AC-A82900ACFB8D', '01A225CE-0440-7B33-B0B5-B453A6F959BD', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Membership', '6E803FCD-424E-45B7-90DD-66CA974196E5', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"ResponseOwner"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('DE60A422-E3B1-4C38-A6AC-A82900ACFB8D', '01A225CE-0441-74D7-AAB7-978E531A6923', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Membership', '84D37DAC-643C-48AF-AF17-C0DAF2C679BE', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"EvidenceOwner"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('DE60A422-E3B1-4C38-A6AC-A82900ACFB8D', '01A225CE-0443-7F3D-ADCC-6F9E4B16AD1C', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Membership', 'A142B4BB-93C5-4F9A-BBBF-6F33C7BCF7F4', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"Contributor"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('DE60A422-E3B1-4C38-A6AC-A82900ACFB8D', '01A225CE-0702-7099-9749-D2F2F582C434', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'DocumentVersion', '3759D2D1-00A8-43D3-94E5-A933C5CB9C67', '{"BlobName":[null,"ae934e351fe64f99899f54fd6f3ea150"],"ContentType":[null,"application/pdf"],"DocumentId":[null,"3759d2d1-00a8-43d3-94e5-a933c5cb9c67"],"FileName":[null,"Zephyrine.pdf"],"Number":[null,"1"],"Scan":[null,"NotScanned"],"Sha256":[null,"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"],"Size":[null,"10"],"State":[null,"Stored"],"UploadedAt":[null,"2026-11-24T02:00:00.0000000Z"],"UploadedById":[null,"6e803fcd-424e-45b7-90dd-66ca974196e5"],"UploadedByName":[null,"Zephyrine ResponseOwner"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('DE60A422-E3B1-4C38-A6AC-A82900ACFB8D', '01A225CE-0702-740D-A053-E9BF8B78C639', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'EvidenceDocument', '3759D2D1-00A8-43D3-94E5-A933C5CB9C67', '{"CreatedAt":[null,"2026-11-24T02:00:00.0000000Z"],"CurrentVersion":[null,"1"],"Kind":[null,"iso42001_certificate"],"Services":[null,""],"Title":[null,"Zephyrine certificate"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('DE60A422-E3B1-4C38-A6AC-A82900ACFB8D', '01A225CE-0702-740E-9074-96C1DDD44390', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'SectionAssignment', '01A225CE-0479-763D-881C-4557CA274250', '{"BuyerId":[null,"fe7caf8d-093c-4438-9b2f-d6f96d4e2d59"],"PersonId":[null,"00000000-0000-0000-0000-000000000000"],"PersonName":[null,""],"SectionId":["S1","S1"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('DE60A422-E3B1-4C38-A6AC-A82900ACFB8D', '01A225CE-0702-77CB-B3FE-8B4765204564', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'AttachedEvidence', '01A225CE-0479-763D-881C-4557CA274250', '{"BuyerId":[null,"fe7caf8d-093c-4438-9b2f-d6f96d4e2d59"],"DocumentId":[null,"3759d2d1-00a8-43d3-94e5-a933c5cb9c67"],"QuestionId":["GOV-01","GOV-01"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('DE60A422-E3B1-4C38-A6AC-A82900ACFB8D', '01A225CE-0702-78F7-87C0-F09A0671DCF2', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Answer', '01A225CE-0479-763D-881C-4557CA274250', '{"AnsweredAt":[null,"2026-11-24T02:00:00.0000000Z"],"AnsweredById":[null,"6e803fcd-424e-45b7-90dd-66ca974196e5"],"AnsweredByName":[null,"Zephyrine ResponseOwner"],"BuyerId":[null,"fe7caf8d-093c-4438-9b2f-d6f96d4e2d59"],"Value":[null,"Zephyrine answer"],"QuestionId":["GOV-01","GOV-01"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('DE60A422-E3B1-4C38-A6AC-A82900ACFB8D', '01A225CE-0702-7AF3-B033-B94CE5056455', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Certificate', '79D3B708-263D-42C1-A697-582765418971', '{"DocumentId":[null,"3759d2d1-00a8-43d3-94e5-a933c5cb9c67"],"ExpiryDate":[null,"01/23/2027"],"FactsJson":[null,"{\u0022Standard\u0022:0,\u0022Edition\u0022:\u0022\u0022,\u0022Number\u0022:\u0022Zephyrine-1\u0022,\u0022HolderName\u0022:\u0022Zephyrine\u0022,\u0022HolderAddress\u0022:\u0022\u0022,\u0022Sites\u0022:[],\u0022NamedCompanies\u0022:[],\u0022Scope\u0022:\u0022\u0022,\u0022SoaVersion\u0022:null,\u0022SoaDate\u0022:null,\u0022RoleInScope\u0022:null,\u0022OriginalDate\u0022:null,\u0022IssueDate\u0022:\u00222024-06-07\u0022,\u0022CycleStart\u0022:null,\u0022ExpiryDate\u0022:\u00222027-01-23\u0022,\u0022CertificationBody\u0022:\u0022\u0022,\u0022AccreditationBody\u0022:null,\u0022AccreditationMark\u0022:null,\u0022MlaMark\u0022:null,\u0022VerificationUrl\u0022:null,\u0022ReportedState\u0022:0,\u0022SuspendedOn\u0022:null,\u0022WithdrawnOn\u0022:null,\u0022SurveillanceDone\u0022:[],\u0022ScopeCoversService\u0022:null,\u0022Verifie… (528)"],"RecordedAt":[null,"2026-11-24T02:00:00.0000000Z"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('DE60A422-E3B1-4C38-A6AC-A82900ACFB8D', '01A225CE-0703-7E06-A8EF-9BE3B30D1196', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'ReminderPause', '01A225CE-0616-7DEB-828E-F028B7B461C6', '{"ByName":[null,"Zephyrine Contact"],"EndedAt":[null,"2026-11-24T02:00:00.0000000Z"],"From":[null,"11/24/2026"],"ObligationId":[null,"01a225ce-05d3-7103-90b3-b9af4f404c88"],"Reason":[null,"Zephyrine pause"],"Until":[null,"11/25/2026"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('DE60A422-E3B1-4C38-A6AC-A82900ACFB8D', '01A225CE-0704-76BC-8B89-ACDB674A855C', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'ReminderPolicy', 'DE60A422-E3B1-4C38-A6AC-A82900ACFB8D', '{"BuyerOwnerAfter":[null,"3"],"Digest":[null,"None"],"DigestDay":[null,"Monday"],"Holidays":[null,""],"Offsets":[null,""],"QuietWeekends":[null,"False"],"SendHour":[null,"8"],"VendorAdministratorAfter":[null,"3"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('DE60A422-E3B1-4C38-A6AC-A82900ACFB8D', '01A225CE-0704-779C-ADE9-B59DB2DC71AF', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'CalendarFeed', '6E803FCD-424E-45B7-90DD-66CA974196E5', '{"CreatedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Language":[null,"en"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('E1B239E1-9341-4A50-80A9-2DB7F74E6780', '01A225CE-0431-7A22-9D67-10A2D43AA6E0', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Membership', '19AA6C29-E44F-40B1-9FA5-676E391F67A7', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"BuyerAdministrator"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('E1B239E1-9341-4A50-80A9-2DB7F74E6780', '01A225CE-0434-75D9-8CB2-AC2BCAAC24FC', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Membership', '93074466-F832-424D-8110-5A5858EC84A1', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"ProcurementOfficer"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('E1B239E1-9341-4A50-80A9-2DB7F74E6780', '01A225CE-0436-7B55-BBF6-30DD01E0E761', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Membership', 'C3CDD38A-7034-4947-9FDE-1D541702F30C', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"RiskManager"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('E1B239E1-9341-4A50-80A9-2DB7F74E6780', '01A225CE-0438-7A9C-B8DB-2445F76019AE', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Membership', 'BE88A388-B00F-423C-BE00-BE2D3B3A70E5', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"Reviewer"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('E1B239E1-9341-4A50-80A9-2DB7F74E6780', '01A225CE-043A-7D13-AE2B-854EBFC3AC62', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Membership', '06C810FA-FF03-4EED-9F2E-5E56BD9A4D31', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"Approver"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('E1B239E1-9341-4A50-80A9-2DB7F74E6780', '01A225CE-043D-7C1E-9C3D-BC0C6BA85844', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Membership', 'C55341D7-7EBC-45F0-A6CC-55B06C68AEAA', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"Auditor"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('FE7CAF8D-093C-4438-9B2F-D6F96D4E2D59', '01A225CE-0414-7448-B138-765169079E7B', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Membership', 'B43E42BC-B1A6-4A90-B111-45531B48A936', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"BuyerAdministrator"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('FE7CAF8D-093C-4438-9B2F-D6F96D4E2D59', '01A225CE-0432-7414-B594-1C625B355161', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Membership', '205DFC51-C662-4F95-8BFD-96624ECB61F6', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"ProcurementOfficer"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('FE7CAF8D-093C-4438-9B2F-D6F96D4E2D59', '01A225CE-0435-781A-AE2F-2A5E3CADED3C', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Membership', '6DB732CA-DB93-4D87-8248-D45146313EB7', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"RiskManager"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('FE7CAF8D-093C-4438-9B2F-D6F96D4E2D59', '01A225CE-0437-7EC1-BA2A-5C8F63D52470', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Membership', 'DC155D85-63E2-4F1A-BAE2-A46A722E0DE1', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"Reviewer"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('FE7CAF8D-093C-4438-9B2F-D6F96D4E2D59', '01A225CE-0439-75D4-A57F-6E3C983AACF4', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Membership', '8D6CC455-C885-4EB8-AF3D-30F53EE8B273', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"Approver"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('FE7CAF8D-093C-4438-9B2F-D6F96D4E2D59', '01A225CE-043B-7934-9B7C-28CDF860EFB4', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Membership', '05B1D1CA-D0BA-44A0-959A-A8F3BB1F1042', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"Auditor"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('FE7CAF8D-093C-4438-9B2F-D6F96D4E2D59', '01A225CE-0701-74C7-AE1F-A789497CDD3A', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Vendor', '01A225CE-044B-7ABE-8CE8-4C3A6143DAC5', '{"CreatedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Name":[null,"Zephyrine Analytics"],"OwnerId":[null,"6db732ca-db93-4d87-8248-d45146313eb7"],"Status":[null,"Registered"],"Tier":[null,"High"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('FE7CAF8D-093C-4438-9B2F-D6F96D4E2D59', '01A225CE-0701-7718-A962-F2CC41D9DDE8', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'VendorContact', '01A225CE-0460-7BE9-A076-EA77055A97FD', '{"Email":[null,"contact@first-vendor.example"],"Language":[null,"en"],"Name":[null,"Zephyrine Contact"],"VendorId":[null,"01a225ce-044b-7abe-8ce8-4c3a6143dac5"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('FE7CAF8D-093C-4438-9B2F-D6F96D4E2D59', '01A225CE-0701-7959-B2F6-4144D5679CCD', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'AiService', '01A225CE-046B-7045-905D-8E18C48B474F', '{"Name":[null,"Zephyrine Score"],"Status":[null,"Planned"],"Tier":[null,"High"],"TierIsProvisional":[null,"True"],"UseCase":[null,"{}"],"VendorId":[null,"01a225ce-044b-7abe-8ce8-4c3a6143dac5"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('FE7CAF8D-093C-4438-9B2F-D6F96D4E2D59', '01A225CE-0702-7429-AF3E-9A85E37AB832', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'EvidenceGrant', '01A225CE-0479-763D-881C-4557CA274250', '{"AssessmentId":[null,"01a225ce-0479-763d-881c-4557ca274250"],"BlobName":[null,"ae934e351fe64f99899f54fd6f3ea150"],"ContentType":[null,"application/pdf"],"DocumentId":[null,"3759d2d1-00a8-43d3-94e5-a933c5cb9c67"],"FileName":[null,"Zephyrine.pdf"],"GrantedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Kind":[null,"iso42001_certificate"],"Number":[null,"1"],"Sha256":[null,"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"],"Size":[null,"10"],"Title":[null,"Zephyrine certificate"],"VendorId":[null,"01a225ce-044b-7abe-8ce8-4c3a6143dac5"],"VersionId":[null,"ae934e35-1fe6-4f99-899f-54fd6f3ea150"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('FE7CAF8D-093C-4438-9B2F-D6F96D4E2D59', '01A225CE-0702-7C23-8ED5-1207235E3487', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Submission', '01A225CE-0479-763D-881C-4557CA274250', '{"AssessmentId":[null,"01a225ce-0479-763d-881c-4557ca274250"],"ContentSha256":[null,"06bd7155f012e4b0db75503f90af370993d10f7e996db5896a3cb384b689726b"],"Round":[null,"1"],"SubmittedAt":[null,"2026-11-24T02:00:00.0000000Z"],"SubmittedById":[null,"6e803fcd-424e-45b7-90dd-66ca974196e5"],"SubmittedByName":[null,"Zephyrine ResponseOwner"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('FE7CAF8D-093C-4438-9B2F-D6F96D4E2D59', '01A225CE-0702-7F0A-959E-15159DE2B423', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Assessment', '01A225CE-0479-763D-881C-4557CA274250', '{"BuyerName":[null,"Zephyrine Bank"],"ContactEmail":[null,"contact@first-vendor.example"],"ContactLanguage":[null,"en"],"ContactName":[null,"Zephyrine Contact"],"DueDate":[null,"11/29/2026"],"Facts":[null,"{}"],"Message":[null,"Zephyrine message"],"QuestionnaireId":[null,"ai-basic"],"QuestionnaireVersion":[null,"1.0.0"],"Reference":[null,"FB-2026-0001"],"ResponsibleName":[null,"Zephyrine ResponseOwner"],"Round":[null,"1"],"SentAt":[null,"2026-11-24T02:00:00.0000000Z"],"SentById":[null,"205dfc51-c662-4f95-8bfd-96624ecb61f6"],"SentByName":[null,"Procurement officer"],"Services":[null,"Zephyrine Score"],"State":[null,"InReview"],"StateChangedAt":[null,"2026-11-24T02:00:00.0000000Z"],"SubmittedAt":[null,"2026-11-24T02:00:00.0000000Z"],"SubmittedByName":[null,"Zephyrine ResponseOwner"],"VendorId":[null,"01a225ce-044b-7abe-8ce8-4c3a6143dac5"],"VendorName":[null,"Zephyrine Analytics"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('FE7CAF8D-093C-4438-9B2F-D6F96D4E2D59', '01A225CE-0703-701A-A95F-0D0E3A3482F1', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'SharedCertificate', '79D3B708-263D-42C1-A697-582765418971', '{"DocumentId":[null,"3759d2d1-00a8-43d3-94e5-a933c5cb9c67"],"ExpiryDate":[null,"01/23/2027"],"FactsJson":[null,"{\u0022Standard\u0022:0,\u0022Edition\u0022:\u0022\u0022,\u0022Number\u0022:\u0022Zephyrine-1\u0022,\u0022HolderName\u0022:\u0022Zephyrine\u0022,\u0022HolderAddress\u0022:\u0022\u0022,\u0022Sites\u0022:[],\u0022NamedCompanies\u0022:[],\u0022Scope\u0022:\u0022\u0022,\u0022SoaVersion\u0022:null,\u0022SoaDate\u0022:null,\u0022RoleInScope\u0022:null,\u0022OriginalDate\u0022:null,\u0022IssueDate\u0022:\u00222024-06-07\u0022,\u0022CycleStart\u0022:null,\u0022ExpiryDate\u0022:\u00222027-01-23\u0022,\u0022CertificationBody\u0022:\u0022\u0022,\u0022AccreditationBody\u0022:null,\u0022AccreditationMark\u0022:null,\u0022MlaMark\u0022:null,\u0022VerificationUrl\u0022:null,\u0022ReportedState\u0022:0,\u0022SuspendedOn\u0022:null,\u0022WithdrawnOn\u0022:null,\u0022SurveillanceDone\u0022:[],\u0022ScopeCoversService\u0022:null,\u0022Verifie… (528)"],"UpdatedAt":[null,"2026-11-24T02:00:00.0000000Z"],"VendorId":[null,"01a225ce-044b-7abe-8ce8-4c3a6143dac5"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('FE7CAF8D-093C-4438-9B2F-D6F96D4E2D59', '01A225CE-0703-7086-BD3A-3AB36F1BD7B2', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'AcceptedPoint', '79D3B708-263D-42C1-A697-582765418971', '{"AcceptedById":[null,"6db732ca-db93-4d87-8248-d45146313eb7"],"AcceptedByName":[null,"Zephyrine Risk"],"AcceptedOn":[null,"11/24/2026"],"CertificateId":[null,"79d3b708-263d-42c1-a697-582765418971"],"Point":[null,"Confirmed"],"Reason":[null,"Zephyrine acceptance"],"Until":[null,"12/24/2026"],"VendorId":[null,"01a225ce-044b-7abe-8ce8-4c3a6143dac5"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('FE7CAF8D-093C-4438-9B2F-D6F96D4E2D59', '01A225CE-0703-72DA-AA89-76C75992A342', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'CheckPicture', '79D3B708-263D-42C1-A697-582765418971', '{"BlobName":[null,"checks/e89fb160412a4661ac522b408ad8c13c"],"CertificateId":[null,"79d3b708-263d-42c1-a697-582765418971"],"ContentType":[null,"image/png"],"FileName":[null,"Zephyrine picture.png"],"Sha256":[null,"bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"],"Size":[null,"10"],"UploadedAt":[null,"2026-11-24T02:00:00.0000000Z"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('FE7CAF8D-093C-4438-9B2F-D6F96D4E2D59', '01A225CE-0703-73FF-BE7C-586F62D5DD72', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Assessment', '01A225CE-05AF-7E3E-AB58-0AA4992FAE2C', '{"BuyerName":[null,"Zephyrine Bank"],"ContactEmail":[null,"contact@first-vendor.example"],"ContactLanguage":[null,"en"],"ContactName":[null,"Zephyrine Contact"],"DecidedAt":[null,"2026-11-24T02:00:00.0000000Z"],"DueDate":[null,"11/29/2026"],"Facts":[null,"{}"],"Message":[null,"Zephyrine message"],"NextReviewOn":[null,"10/24/2027"],"Outcome":[null,"Approve"],"QuestionnaireId":[null,"ai-basic"],"QuestionnaireVersion":[null,"1.0.0"],"Reference":[null,"FB-2026-0002"],"ResponsibleName":[null,"Zephyrine ResponseOwner"],"Round":[null,"1"],"SentAt":[null,"2026-11-24T02:00:00.0000000Z"],"SentById":[null,"205dfc51-c662-4f95-8bfd-96624ecb61f6"],"SentByName":[null,"Procurement officer"],"Services":[null,"Zephyrine Score"],"State":[null,"Decided"],"StateChangedAt":[null,"2026-11-24T02:00:00.0000000Z"],"SubmittedAt":[null,"2026-11-24T02:00:00.0000000Z"],"SubmittedByName":[null,"Zephyrine ResponseOwner"],"ValidUntil":[null,"11/24/2027"],"VendorId":[null,"01a225ce-044b-7abe-8ce8-4c3a6143dac5"],"VendorName":[null,"Zephyrine Analytics"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('FE7CAF8D-093C-4438-9B2F-D6F96D4E2D59', '01A225CE-0703-748B-A518-22CB6540AD26', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Condition', '01A225CE-05A2-76C5-992E-B61A7B40DA43', '{"AssessmentId":[null,"01a225ce-0479-763d-881c-4557ca274250"],"DueDate":[null,"12/14/2026"],"Owner":[null,"Vendor"],"State":[null,"Open"],"Text":[null,"Zephyrine condition"],"VendorId":[null,"01a225ce-044b-7abe-8ce8-4c3a6143dac5"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('FE7CAF8D-093C-4438-9B2F-D6F96D4E2D59', '01A225CE-0703-7655-A449-C4DA335DE642', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'ReferenceEntry', '037BA8A7-869B-D307-9E06-A5E3332A1013', '{"ChangedAt":[null,"2026-11-24T02:00:00.0000000Z"],"ChangedByName":[null,"Zephyrine Risk"],"EntryJson":[null,"{\u0022id\u0022:\u0022FB\u0022,\u0022name\u0022:\u0022Zephyrine accreditation\u0022,\u0022nativeName\u0022:null,\u0022economy\u0022:\u0022Zephyrine\u0022,\u0022iso3166\u0022:\u0022HK\u0022,\u0022mlaManagementSystems\u0022:true,\u0022mlaIsms\u0022:null,\u0022aimsProgramme\u0022:null,\u0022confidence\u0022:\u0022verified\u0022,\u0022website\u0022:null,\u0022note\u0022:null,\u0022spellings\u0022:[],\u0022source\u0022:null,\u0022checkedOn\u0022:null}"],"Key":["FB","FB"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('FE7CAF8D-093C-4438-9B2F-D6F96D4E2D59', '01A225CE-0703-7791-B001-5718E243B4CC', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'ReminderPolicy', 'FE7CAF8D-093C-4438-9B2F-D6F96D4E2D59', '{"BuyerOwnerAfter":[null,"3"],"Digest":[null,"None"],"DigestDay":[null,"Monday"],"Holidays":[null,""],"Offsets":[null,""],"QuietWeekends":[null,"False"],"SendHour":[null,"8"],"VendorAdministratorAfter":[null,"3"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('FE7CAF8D-093C-4438-9B2F-D6F96D4E2D59', '01A225CE-0703-7805-B7B2-AD7F894EE830', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'ReviewItem', '01A225CE-0479-763D-881C-4557CA274250', '{"InternalNote":[null,"Zephyrine note"],"JudgedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Judgement":[null,"Accepted"],"ReviewerId":[null,"dc155d85-63e2-4f1a-bae2-a46a722e0de1"],"ReviewerName":[null,"Reviewer"],"QuestionId":["GOV-01","GOV-01"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('FE7CAF8D-093C-4438-9B2F-D6F96D4E2D59', '01A225CE-0703-7A3F-A0BE-AABEECF70124', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'BuyerChecks', '79D3B708-263D-42C1-A697-582765418971', '{"Latest":[null,"Zephyrine check"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('FE7CAF8D-093C-4438-9B2F-D6F96D4E2D59', '01A225CE-0703-7A74-86DB-96A44DDCF1CA', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Decision', '01A225CE-05AF-7E3E-AB58-0AA4992FAE2C', '{"AssessmentId":[null,"01a225ce-05af-7e3e-ab58-0aa4992fae2c"],"Blockers":[null,""],"DecidedAt":[null,"2026-11-24T02:00:00.0000000Z"],"DecidedById":[null,"8d6cc455-c885-4eb8-af3d-30f53ee8b273"],"DecidedByName":[null,"Approver"],"Outcome":[null,"Approve"],"Reason":[null,"Zephyrine reason"],"Round":[null,"1"],"Score":[null,"80"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('FE7CAF8D-093C-4438-9B2F-D6F96D4E2D59', '01A225CE-0703-7B5D-BC2A-759F5AC44893', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Assessment', '01A225CE-05BE-7581-8313-45304683C552', '{"BuyerName":[null,"Zephyrine Bank"],"ContactEmail":[null,"contact@first-vendor.example"],"ContactLanguage":[null,"en"],"ContactName":[null,"Zephyrine Contact"],"DueDate":[null,"11/29/2026"],"Facts":[null,"{}"],"Message":[null,"Zephyrine message"],"QuestionnaireId":[null,"ai-basic"],"QuestionnaireVersion":[null,"1.0.0"],"Reference":[null,"FB-2026-0003"],"ResponsibleName":[null,"Zephyrine ResponseOwner"],"Round":[null,"1"],"SentAt":[null,"2026-11-24T02:00:00.0000000Z"],"SentById":[null,"205dfc51-c662-4f95-8bfd-96624ecb61f6"],"SentByName":[null,"Procurement officer"],"Services":[null,"Zephyrine Score"],"State":[null,"Requested"],"StateChangedAt":[null,"2026-11-24T02:00:00.0000000Z"],"VendorId":[null,"01a225ce-044b-7abe-8ce8-4c3a6143dac5"],"VendorName":[null,"Zephyrine Analytics"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('FE7CAF8D-093C-4438-9B2F-D6F96D4E2D59', '01A225CE-0703-7B92-81DD-1C26A407BB13', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Finding', 'E99338AB-015F-4D43-AEA8-7CF0A7EA91DD', '{"AssessmentId":[null,"01a225ce-0479-763d-881c-4557ca274250"],"QuestionId":[null,"GOV-01"],"RaisedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Reference":[null,"F-0001"],"RemediateBy":[null,"12/14/2026"],"Severity":[null,"High"],"SharedAt":[null,"2026-11-24T02:00:00.0000000Z"],"State":[null,"Open"],"Title":[null,"Zephyrine finding"],"VendorId":[null,"01a225ce-044b-7abe-8ce8-4c3a6143dac5"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('FE7CAF8D-093C-4438-9B2F-D6F96D4E2D59', '01A225CE-0703-7C95-95A5-FE1BD9C07047', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'ReminderPause', '01A225CE-0607-7593-937A-2248485D2CEC', '{"ByName":[null,"Zephyrine Contact"],"EndedAt":[null,"2026-11-24T02:00:00.0000000Z"],"From":[null,"11/24/2026"],"ObligationId":[null,"01a225ce-05bf-7f29-b851-a23a1e3d0dc4"],"Reason":[null,"Zephyrine pause"],"Until":[null,"11/25/2026"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('FE7CAF8D-093C-4438-9B2F-D6F96D4E2D59', '01A225CE-0703-7F82-A521-DA9988CE5B5C', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Invitation', '01A225CE-05D3-7B5F-B22B-D9F4D7EEAA37', '{"AssessmentId":[null,"01a225ce-05be-7581-8313-45304683c552"],"CreatedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Email":[null,"contact@first-vendor.example"],"ExpiresAt":[null,"2026-12-08T02:00:00.0000000Z"],"InvitedByEmail":[null,""],"InvitedByName":[null,""],"Kind":[null,"Assessment"],"Language":[null,"en"],"Name":[null,"Zephyrine Contact"],"NormalizedEmail":[null,"CONTACT@FIRST-VENDOR.EXAMPLE"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('FE7CAF8D-093C-4438-9B2F-D6F96D4E2D59', '01A225CE-0704-7C50-A6C5-9B8E0D3EF62E', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'CalendarFeed', '6DB732CA-DB93-4D87-8248-D45146313EB7', '{"CreatedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Language":[null,"en"]}', NULL, NULL);
insert into "CalendarFeeds" ("TenantId", "PersonId", "TokenHash", "Language", "CreatedAt") values ('DE60A422-E3B1-4C38-A6AC-A82900ACFB8D', '6E803FCD-424E-45B7-90DD-66CA974196E5', X'21FF8385921DBF5580E934C5EA282C86057D5BBE241F187A958A78791F9EF738', 'en', '2026-11-24 02:00:00');
insert into "CalendarFeeds" ("TenantId", "PersonId", "TokenHash", "Language", "CreatedAt") values ('FE7CAF8D-093C-4438-9B2F-D6F96D4E2D59', '6DB732CA-DB93-4D87-8248-D45146313EB7', X'CCF5C13D4B91C3A04C35ED17C778BF830EED551B308C1FB12A4A898F86F2BDC8', 'en', '2026-11-24 02:00:00');
insert into "Certificates" ("TenantId", "Id", "DocumentId", "RecordedAt", "FactsJson", "ExpiryDate", "Revision") values ('DE60A422-E3B1-4C38-A6AC-A82900ACFB8D', '79D3B708-263D-42C1-A697-582765418971', '3759D2D1-00A8-43D3-94E5-A933C5CB9C67', '2026-11-24 02:00:00', '{"Standard":0,"Edition":"","Number":"Zephyrine-1","HolderName":"Zephyrine","HolderAddress":"","Sites":[],"NamedCompanies":[],"Scope":"","SoaVersion":null,"SoaDate":null,"RoleInScope":null,"OriginalDate":null,"IssueDate":"2024-06-07","CycleStart":null,"ExpiryDate":"2027-01-23","CertificationBody":"","AccreditationBody":null,"AccreditationMark":null,"MlaMark":null,"VerificationUrl":null,"ReportedState":0,"SuspendedOn":null,"WithdrawnOn":null,"SurveillanceDone":[],"ScopeCoversService":null,"Verified":false,"ConfirmedOn":null}', '2027-01-23', 0);
insert into "Conditions" ("BuyerId", "Id", "VendorOrganisationId", "AssessmentId", "VendorId", "Text", "Owner", "DueDate", "State", "MetAt", "Revision") values ('FE7CAF8D-093C-4438-9B2F-D6F96D4E2D59', '01A225CE-05A2-76C5-992E-B61A7B40DA43', 'DE60A422-E3B1-4C38-A6AC-A82900ACFB8D', '01A225CE-0479-763D-881C-4557CA274250', '01A225CE-044B-7ABE-8CE8-4C3A6143DAC5', 'Zephyrine condition', 'Vendor', '2026-12-14', 'Open', NULL, 0);
insert into "DataProtectionKeys" ("Id", "FriendlyName", "Xml") values (2, 'revocation', '<revocation version="1"><revocationDate>2026-01-01T00:00:00Z</revocationDate><key id="6f1c1d0e-0c0a-4a52-9b7e-2a4e8f2d9c11" /><reason>Made for a test.</reason></revocation>');
insert into "Decisions" ("TenantId", "Id", "AssessmentId", "Round", "Outcome", "Reason", "Score", "Blockers", "DecidedById", "DecidedByName", "DecidedAt") values ('FE7CAF8D-093C-4438-9B2F-D6F96D4E2D59', '01A225CE-05B1-764D-BA6A-C7314701F5F8', '01A225CE-05AF-7E3E-AB58-0AA4992FAE2C', 1, 'Approve', 'Zephyrine reason', '80.0', '', '8D6CC455-C885-4EB8-AF3D-30F53EE8B273', 'Approver', '2026-11-24 02:00:00');
insert into "DocumentVersions" ("TenantId", "Id", "DocumentId", "Number", "FileName", "ContentType", "BlobName", "Size", "Sha256", "State", "Scan", "UploadedById", "UploadedByName", "UploadedAt") values ('DE60A422-E3B1-4C38-A6AC-A82900ACFB8D', 'AE934E35-1FE6-4F99-899F-54FD6F3EA150', '3759D2D1-00A8-43D3-94E5-A933C5CB9C67', 1, 'Zephyrine.pdf', 'application/pdf', 'ae934e351fe64f99899f54fd6f3ea150', 10, 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'Stored', 'NotScanned', '6E803FCD-424E-45B7-90DD-66CA974196E5', 'Zephyrine ResponseOwner', '2026-11-24 02:00:00');
insert into "Documents" ("TenantId", "Id", "Kind", "Title", "DocumentDate", "ValidUntil", "Services", "CurrentVersion", "CreatedAt", "ArchivedAt", "Revision") values ('DE60A422-E3B1-4C38-A6AC-A82900ACFB8D', '3759D2D1-00A8-43D3-94E5-A933C5CB9C67', 'iso42001_certificate', 'Zephyrine certificate', NULL, NULL, '', 1, '2026-11-24 02:00:00', NULL, 0);
insert into "EvidenceGrants" ("BuyerId", "Id", "VendorOrganisationId", "AssessmentId", "VendorId", "DocumentId", "VersionId", "Kind", "Title", "FileName", "ContentType", "BlobName", "Number", "Size", "Sha256", "DocumentDate", "ValidUntil", "GrantedAt", "RevokedAt") values ('FE7CAF8D-093C-4438-9B2F-D6F96D4E2D59', '01A225CE-0501-70F8-852A-949F09247505', 'DE60A422-E3B1-4C38-A6AC-A82900ACFB8D', '01A225CE-0479-763D-881C-4557CA274250', '01A225CE-044B-7ABE-8CE8-4C3A6143DAC5', '3759D2D1-00A8-43D3-94E5-A933C5CB9C67', 'AE934E35-1FE6-4F99-899F-54FD6F3EA150', 'iso42001_certificate', 'Zephyrine certificate', 'Zephyrine.pdf', 'application/pdf', 'ae934e351fe64f99899f54fd6f3ea150', 1, 10, 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', NULL, NULL, '2026-11-24 02:00:00', NULL);
insert into "EvidenceReads" ("BuyerId", "Id", "VendorOrganisationId", "GrantId", "DocumentId", "VersionId", "ReadById", "ReadByName", "ReadAt") values ('FE7CAF8D-093C-4438-9B2F-D6F96D4E2D59', '01A225CE-0513-7A88-9A70-B75C1D63D15F', 'DE60A422-E3B1-4C38-A6AC-A82900ACFB8D', '01A225CE-0501-70F8-852A-949F09247505', '3759D2D1-00A8-43D3-94E5-A933C5CB9C67', 'AE934E35-1FE6-4F99-899F-54FD6F3EA150', 'DC155D85-63E2-4F1A-BAE2-A46A722E0DE1', 'Reviewer', '2026-11-24 02:00:00');
insert into "Findings" ("BuyerId", "Id", "VendorOrganisationId", "AssessmentId", "VendorId", "Reference", "QuestionId", "Title", "Severity", "RemediateBy", "State", "SharedAt", "VendorResponse", "RaisedAt", "ClosedAt", "Revision") values ('FE7CAF8D-093C-4438-9B2F-D6F96D4E2D59', 'E99338AB-015F-4D43-AEA8-7CF0A7EA91DD', 'DE60A422-E3B1-4C38-A6AC-A82900ACFB8D', '01A225CE-0479-763D-881C-4557CA274250', '01A225CE-044B-7ABE-8CE8-4C3A6143DAC5', 'F-0001', 'GOV-01', 'Zephyrine finding', 'High', '2026-12-14', 'Open', '2026-11-24 02:00:00', NULL, '2026-11-24 02:00:00', NULL, 0);
insert into "FormCounts" ("Minute", "Client", "Count") values ('2026-11-24 02:00:00', 'OF-A-RELEASE', 1);
insert into "HeldReminders" ("TenantId", "ObligationId", "DueDate", "OffsetDays", "Recipient", "MailTenantId", "MailId", "SendFrom") values ('DE60A422-E3B1-4C38-A6AC-A82900ACFB8D', '01A225CE-05D3-7103-90B3-B9AF4F404C88', '2026-12-08', 91, 'CONTACT@FIRST-VENDOR.EXAMPLE', 'DE60A422-E3B1-4C38-A6AC-A82900ACFB8D', '01A225CE-0616-7D5F-8361-872A022A4D64', '2027-11-24 02:00:00');
insert into "HeldReminders" ("TenantId", "ObligationId", "DueDate", "OffsetDays", "Recipient", "MailTenantId", "MailId", "SendFrom") values ('FE7CAF8D-093C-4438-9B2F-D6F96D4E2D59', '01A225CE-05BF-7F29-B851-A23A1E3D0DC4', '2026-11-29', 91, 'CONTACT@FIRST-VENDOR.EXAMPLE', 'FE7CAF8D-093C-4438-9B2F-D6F96D4E2D59', '01A225CE-05E5-7C99-B5AC-0F058168B23F', '2027-11-24 02:00:00');
insert into "Invitations" ("TenantId", "Id", "Kind", "Email", "NormalizedEmail", "Name", "Language", "TokenHash", "AssessmentId", "Role", "InvitedByName", "InvitedByEmail", "CreatedAt", "ExpiresAt", "UsedAt", "UsedById", "WithdrawnAt", "PassedOnAt", "Revision") values ('FE7CAF8D-093C-4438-9B2F-D6F96D4E2D59', '01A225CE-05D3-7B5F-B22B-D9F4D7EEAA37', 'Assessment', 'contact@first-vendor.example', 'CONTACT@FIRST-VENDOR.EXAMPLE', 'Zephyrine Contact', 'en', X'67719F714CFFF1BEF08A87C4611FFACFB4CD965E0F049D831AE4389B24F83249', '01A225CE-05BE-7581-8313-45304683C552', NULL, '', '', '2026-11-24 02:00:00', '2026-12-08 02:00:00', NULL, NULL, NULL, NULL, 0);
insert into "Letters" ("TenantId", "Id", "Kind", "Content", "ActorId", "ActorName", "WrittenAt", "ReadAt", "LastError") values ('FE7CAF8D-093C-4438-9B2F-D6F96D4E2D59', '01A225CE-0640-77D6-A6A3-3F011383153F', 'news', '{}', NULL, 'Zephyrine actor', '2026-11-24 02:00:00', '2026-11-24 02:00:00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('33180FB6-C5DE-4935-AA51-F55F427C65FF', '268EBB14-E2B1-4F6E-89C6-452E618A4E4F', 'PlatformOperator', '2026-11-24 02:00:00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('D4233049-B880-445C-ABEC-3A1AAECE374E', '2DE82B86-AC3C-49F4-B9B6-24FB16A18666', 'EvidenceOwner', '2026-11-24 02:00:00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('D4233049-B880-445C-ABEC-3A1AAECE374E', '6B8F4225-7752-46E4-85D2-5BB9E43F890F', 'ResponseOwner', '2026-11-24 02:00:00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('D4233049-B880-445C-ABEC-3A1AAECE374E', '92E0C511-22ED-4CD4-9C00-C025851528E0', 'Contributor', '2026-11-24 02:00:00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('D4233049-B880-445C-ABEC-3A1AAECE374E', 'ED0030F9-23F8-4C9F-9E13-6DF00553D021', 'VendorAdministrator', '2026-11-24 02:00:00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('DE60A422-E3B1-4C38-A6AC-A82900ACFB8D', '6E803FCD-424E-45B7-90DD-66CA974196E5', 'ResponseOwner', '2026-11-24 02:00:00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('DE60A422-E3B1-4C38-A6AC-A82900ACFB8D', '84D37DAC-643C-48AF-AF17-C0DAF2C679BE', 'EvidenceOwner', '2026-11-24 02:00:00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('DE60A422-E3B1-4C38-A6AC-A82900ACFB8D', 'A142B4BB-93C5-4F9A-BBBF-6F33C7BCF7F4', 'Contributor', '2026-11-24 02:00:00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('DE60A422-E3B1-4C38-A6AC-A82900ACFB8D', 'E50C4743-E36B-4149-B935-A7CD2052AE0F', 'VendorAdministrator', '2026-11-24 02:00:00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('E1B239E1-9341-4A50-80A9-2DB7F74E6780', '06C810FA-FF03-4EED-9F2E-5E56BD9A4D31', 'Approver', '2026-11-24 02:00:00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('E1B239E1-9341-4A50-80A9-2DB7F74E6780', '19AA6C29-E44F-40B1-9FA5-676E391F67A7', 'BuyerAdministrator', '2026-11-24 02:00:00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('E1B239E1-9341-4A50-80A9-2DB7F74E6780', '93074466-F832-424D-8110-5A5858EC84A1', 'ProcurementOfficer', '2026-11-24 02:00:00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('E1B239E1-9341-4A50-80A9-2DB7F74E6780', 'BE88A388-B00F-423C-BE00-BE2D3B3A70E5', 'Reviewer', '2026-11-24 02:00:00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('E1B239E1-9341-4A50-80A9-2DB7F74E6780', 'C3CDD38A-7034-4947-9FDE-1D541702F30C', 'RiskManager', '2026-11-24 02:00:00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('E1B239E1-9341-4A50-80A9-2DB7F74E6780', 'C55341D7-7EBC-45F0-A6CC-55B06C68AEAA', 'Auditor', '2026-11-24 02:00:00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('FE7CAF8D-093C-4438-9B2F-D6F96D4E2D59', '05B1D1CA-D0BA-44A0-959A-A8F3BB1F1042', 'Auditor', '2026-11-24 02:00:00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('FE7CAF8D-093C-4438-9B2F-D6F96D4E2D59', '205DFC51-C662-4F95-8BFD-96624ECB61F6', 'ProcurementOfficer', '2026-11-24 02:00:00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('FE7CAF8D-093C-4438-9B2F-D6F96D4E2D59', '6DB732CA-DB93-4D87-8248-D45146313EB7', 'RiskManager', '2026-11-24 02:00:00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('FE7CAF8D-093C-4438-9B2F-D6F96D4E2D59', '8D6CC455-C885-4EB8-AF3D-30F53EE8B273', 'Approver', '2026-11-24 02:00:00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('FE7CAF8D-093C-4438-9B2F-D6F96D4E2D59', 'B43E42BC-B1A6-4A90-B111-45531B48A936', 'BuyerAdministrator', '2026-11-24 02:00:00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('FE7CAF8D-093C-4438-9B2F-D6F96D4E2D59', 'DC155D85-63E2-4F1A-BAE2-A46A722E0DE1', 'Reviewer', '2026-11-24 02:00:00', NULL);
insert into "Obligations" ("TenantId", "Id", "Kind", "SubjectId", "Subject", "Link", "VendorId", "ResponsibleOrganisationId", "ResponsiblePersonId", "DueDate", "NextReminderOn", "State", "LeaseOwner", "LeaseUntil", "Revision", "Faults", "LastFault", "ParkedAt") values ('DE60A422-E3B1-4C38-A6AC-A82900ACFB8D', '01A225CE-05D3-7103-90B3-B9AF4F404C88', 'CertificateExpiry', '79D3B708-263D-42C1-A697-582765418971', 'Zephyrine certificate', '/our-certificates/79d3b708-263d-42c1-a697-582765418971', NULL, NULL, NULL, '2026-12-08', '2026-11-24', 'Open', NULL, NULL, 0, 0, NULL, NULL);
insert into "Obligations" ("TenantId", "Id", "Kind", "SubjectId", "Subject", "Link", "VendorId", "ResponsibleOrganisationId", "ResponsiblePersonId", "DueDate", "NextReminderOn", "State", "LeaseOwner", "LeaseUntil", "Revision", "Faults", "LastFault", "ParkedAt") values ('FE7CAF8D-093C-4438-9B2F-D6F96D4E2D59', '01A225CE-05BF-7F29-B851-A23A1E3D0DC4', 'Request', '01A225CE-05BE-7581-8313-45304683C552', 'Zephyrine request', '/requests/01a225ce-05be-7581-8313-45304683c552', '01A225CE-044B-7ABE-8CE8-4C3A6143DAC5', 'DE60A422-E3B1-4C38-A6AC-A82900ACFB8D', '6E803FCD-424E-45B7-90DD-66CA974196E5', '2026-11-29', '2026-11-24', 'Open', NULL, NULL, 0, 0, NULL, NULL);
insert into "Organisations" ("Id", "Kind", "Slug", "Name", "BuyerType", "TimeZone", "CreatedAt", "AssessmentCounter", "FindingCounter", "Revision", "Database") values ('33180FB6-C5DE-4935-AA51-F55F427C65FF', 'Platform', 'operations', 'Aims Portal operations', NULL, 'Asia/Hong_Kong', '2026-11-24 02:00:00', 0, 0, 0, NULL);
insert into "Organisations" ("Id", "Kind", "Slug", "Name", "BuyerType", "TimeZone", "CreatedAt", "AssessmentCounter", "FindingCounter", "Revision", "Database") values ('D4233049-B880-445C-ABEC-3A1AAECE374E', 'Vendor', 'other-vendor', 'Plain Vendor', NULL, 'Asia/Hong_Kong', '2026-11-24 02:00:00', 0, 0, 0, NULL);
insert into "Organisations" ("Id", "Kind", "Slug", "Name", "BuyerType", "TimeZone", "CreatedAt", "AssessmentCounter", "FindingCounter", "Revision", "Database") values ('DE60A422-E3B1-4C38-A6AC-A82900ACFB8D', 'Vendor', 'first-vendor', 'Zephyrine Vendor', NULL, 'Asia/Hong_Kong', '2026-11-24 02:00:00', 0, 0, 0, NULL);
insert into "Organisations" ("Id", "Kind", "Slug", "Name", "BuyerType", "TimeZone", "CreatedAt", "AssessmentCounter", "FindingCounter", "Revision", "Database") values ('E1B239E1-9341-4A50-80A9-2DB7F74E6780', 'Buyer', 'other-bank', 'Plain Bank', 'Bank', 'Asia/Hong_Kong', '2026-11-24 02:00:00', 0, 0, 0, NULL);
insert into "Organisations" ("Id", "Kind", "Slug", "Name", "BuyerType", "TimeZone", "CreatedAt", "AssessmentCounter", "FindingCounter", "Revision", "Database") values ('FE7CAF8D-093C-4438-9B2F-D6F96D4E2D59', 'Buyer', 'first-bank', 'Zephyrine Bank', 'Bank', 'Asia/Hong_Kong', '2026-11-24 02:00:00', 0, 0, 0, NULL);
insert into "Outbox" ("TenantId", "Id", "Kind", "IsBulk", "MessageId", "ToAddress", "ToName", "Language", "Subject", "Html", "Text", "State", "CreatedAt", "NextAttemptAt", "Attempts", "SentAt", "LastError", "LeaseOwner", "LeaseUntil", "LastAttemptAt") values ('DE60A422-E3B1-4C38-A6AC-A82900ACFB8D', '01A225CE-0616-7D5F-8361-872A022A4D64', 'reminder', 0, '01a225ce06167d5f8361872a022a4d64@aims-portal', 'contact@first-vendor.example', 'Zephyrine Contact', 'en', 'Zephyrine subject', '<p>x</p>', 'x', 'Waiting', '2026-11-24 02:00:00', '2026-11-24 02:00:00', 0, NULL, NULL, NULL, NULL, NULL);
insert into "Outbox" ("TenantId", "Id", "Kind", "IsBulk", "MessageId", "ToAddress", "ToName", "Language", "Subject", "Html", "Text", "State", "CreatedAt", "NextAttemptAt", "Attempts", "SentAt", "LastError", "LeaseOwner", "LeaseUntil", "LastAttemptAt") values ('FE7CAF8D-093C-4438-9B2F-D6F96D4E2D59', '01A225CE-05E5-7C99-B5AC-0F058168B23F', 'reminder', 0, '01a225ce05e57c99b5ac0f058168b23f@aims-portal', 'contact@first-vendor.example', 'Zephyrine Contact', 'en', 'Zephyrine subject', '<p>x</p>', 'x', 'Waiting', '2026-11-24 02:00:00', '2026-11-24 02:00:00', 0, NULL, NULL, NULL, NULL, NULL);
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('05B1D1CA-D0BA-44A0-959A-A8F3BB1F1042', 'Zephyrine Auditor', 'en', 'Auto', '0001-01-01 00:00:00', 'zephyrine.auditor@first-bank.example', 'ZEPHYRINE.AUDITOR@FIRST-BANK.EXAMPLE', 'zephyrine.auditor@first-bank.example', 'ZEPHYRINE.AUDITOR@FIRST-BANK.EXAMPLE', 1, 'AQAAAAIAAYagAAAAEB5Bl+WxttJbPKXCJpJXa92hQ/d7N6AuB6F9NXaD9dDK8P8lMpmIBytig/sCBF+UfA==', '01a225ce043b790d9e5447e7abdf1d10', '80241e5d-dc82-459c-889f-5583dd042935', NULL, 0, 0, NULL, 1, 0);
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('06C810FA-FF03-4EED-9F2E-5E56BD9A4D31', 'Approver', 'en', 'Auto', '0001-01-01 00:00:00', 'approver@other-bank.example', 'APPROVER@OTHER-BANK.EXAMPLE', 'approver@other-bank.example', 'APPROVER@OTHER-BANK.EXAMPLE', 1, 'AQAAAAIAAYagAAAAEB5Bl+WxttJbPKXCJpJXa92hQ/d7N6AuB6F9NXaD9dDK8P8lMpmIBytig/sCBF+UfA==', '01a225ce043a7e8f8a16fc3a5a0c4f1e', '4ee8e960-33bc-4fe9-9d34-bdbbba4c820a', NULL, 0, 0, NULL, 1, 0);
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('19AA6C29-E44F-40B1-9FA5-676E391F67A7', 'BuyerAdministrator', 'en', 'Auto', '0001-01-01 00:00:00', 'buyeradministrator@other-bank.example', 'BUYERADMINISTRATOR@OTHER-BANK.EXAMPLE', 'buyeradministrator@other-bank.example', 'BUYERADMINISTRATOR@OTHER-BANK.EXAMPLE', 1, 'AQAAAAIAAYagAAAAEB5Bl+WxttJbPKXCJpJXa92hQ/d7N6AuB6F9NXaD9dDK8P8lMpmIBytig/sCBF+UfA==', '01a225ce043172a2bb5954676fec126c', '55daf7b3-c738-4983-b4e6-553e99b2089c', NULL, 0, 0, NULL, 1, 0);
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('205DFC51-C662-4F95-8BFD-96624ECB61F6', 'Zephyrine ProcurementOfficer', 'en', 'Auto', '0001-01-01 00:00:00', 'zephyrine.procurementofficer@first-bank.example', 'ZEPHYRINE.PROCUREMENTOFFICER@FIRST-BANK.EXAMPLE', 'zephyrine.procurementofficer@first-bank.example', 'ZEPHYRINE.PROCUREMENTOFFICER@FIRST-BANK.EXAMPLE', 1, 'AQAAAAIAAYagAAAAEB5Bl+WxttJbPKXCJpJXa92hQ/d7N6AuB6F9NXaD9dDK8P8lMpmIBytig/sCBF+UfA==', '01a225ce04327ebfa2dab013abee4306', '8320bb94-7bc9-466a-9895-5a60ab56d8af', NULL, 0, 0, NULL, 1, 0);
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('268EBB14-E2B1-4F6E-89C6-452E618A4E4F', 'PlatformOperator', 'en', 'Auto', '0001-01-01 00:00:00', 'platformoperator@operations.example', 'PLATFORMOPERATOR@OPERATIONS.EXAMPLE', 'platformoperator@operations.example', 'PLATFORMOPERATOR@OPERATIONS.EXAMPLE', 1, 'AQAAAAIAAYagAAAAEB5Bl+WxttJbPKXCJpJXa92hQ/d7N6AuB6F9NXaD9dDK8P8lMpmIBytig/sCBF+UfA==', '01a225ce04467fbc93782b16e9e044ee', '962f24f2-2ecd-42b5-8fd3-1cf131907fe2', NULL, 0, 0, NULL, 1, 0);
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('2DE82B86-AC3C-49F4-B9B6-24FB16A18666', 'EvidenceOwner', 'en', 'Auto', '0001-01-01 00:00:00', 'evidenceowner@other-vendor.example', 'EVIDENCEOWNER@OTHER-VENDOR.EXAMPLE', 'evidenceowner@other-vendor.example', 'EVIDENCEOWNER@OTHER-VENDOR.EXAMPLE', 1, 'AQAAAAIAAYagAAAAEB5Bl+WxttJbPKXCJpJXa92hQ/d7N6AuB6F9NXaD9dDK8P8lMpmIBytig/sCBF+UfA==', '01a225ce04427098a2d79461fc5642c8', '53aa5aef-0474-447e-9ffa-6bae009c78d0', NULL, 0, 0, NULL, 1, 0);
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('6B8F4225-7752-46E4-85D2-5BB9E43F890F', 'ResponseOwner', 'en', 'Auto', '0001-01-01 00:00:00', 'responseowner@other-vendor.example', 'RESPONSEOWNER@OTHER-VENDOR.EXAMPLE', 'responseowner@other-vendor.example', 'RESPONSEOWNER@OTHER-VENDOR.EXAMPLE', 1, 'AQAAAAIAAYagAAAAEB5Bl+WxttJbPKXCJpJXa92hQ/d7N6AuB6F9NXaD9dDK8P8lMpmIBytig/sCBF+UfA==', '01a225ce0440781dad8b220e001bcdd9', 'a505d1f1-7f65-4ec8-849e-cb7aba11caa0', NULL, 0, 0, NULL, 1, 0);
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('6DB732CA-DB93-4D87-8248-D45146313EB7', 'Zephyrine RiskManager', 'en', 'Auto', '0001-01-01 00:00:00', 'zephyrine.riskmanager@first-bank.example', 'ZEPHYRINE.RISKMANAGER@FIRST-BANK.EXAMPLE', 'zephyrine.riskmanager@first-bank.example', 'ZEPHYRINE.RISKMANAGER@FIRST-BANK.EXAMPLE', 1, 'AQAAAAIAAYagAAAAEB5Bl+WxttJbPKXCJpJXa92hQ/d7N6AuB6F9NXaD9dDK8P8lMpmIBytig/sCBF+UfA==', '01a225ce04357e86b94070dd524ac2f5', '496ee7c4-e336-4934-8ac5-5cfae6ff4ba2', NULL, 0, 0, NULL, 1, 0);
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('6E803FCD-424E-45B7-90DD-66CA974196E5', 'Zephyrine ResponseOwner', 'en', 'Auto', '0001-01-01 00:00:00', 'zephyrine.responseowner@first-vendor.example', 'ZEPHYRINE.RESPONSEOWNER@FIRST-VENDOR.EXAMPLE', 'zephyrine.responseowner@first-vendor.example', 'ZEPHYRINE.RESPONSEOWNER@FIRST-VENDOR.EXAMPLE', 1, 'AQAAAAIAAYagAAAAEB5Bl+WxttJbPKXCJpJXa92hQ/d7N6AuB6F9NXaD9dDK8P8lMpmIBytig/sCBF+UfA==', '01a225ce043f7c2e89031eb6266fa0ca', 'a14bd655-d451-4ecd-9f6c-87593548ceb8', NULL, 0, 0, NULL, 1, 0);
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('84D37DAC-643C-48AF-AF17-C0DAF2C679BE', 'Zephyrine EvidenceOwner', 'en', 'Auto', '0001-01-01 00:00:00', 'zephyrine.evidenceowner@first-vendor.example', 'ZEPHYRINE.EVIDENCEOWNER@FIRST-VENDOR.EXAMPLE', 'zephyrine.evidenceowner@first-vendor.example', 'ZEPHYRINE.EVIDENCEOWNER@FIRST-VENDOR.EXAMPLE', 1, 'AQAAAAIAAYagAAAAEB5Bl+WxttJbPKXCJpJXa92hQ/d7N6AuB6F9NXaD9dDK8P8lMpmIBytig/sCBF+UfA==', '01a225ce04417de2b7ccc57fcf06a2f3', '3416e93c-b7de-4f38-88c9-27b5dc648ea6', NULL, 0, 0, NULL, 1, 0);
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('8D6CC455-C885-4EB8-AF3D-30F53EE8B273', 'Zephyrine Approver', 'en', 'Auto', '0001-01-01 00:00:00', 'zephyrine.approver@first-bank.example', 'ZEPHYRINE.APPROVER@FIRST-BANK.EXAMPLE', 'zephyrine.approver@first-bank.example', 'ZEPHYRINE.APPROVER@FIRST-BANK.EXAMPLE', 1, 'AQAAAAIAAYagAAAAEB5Bl+WxttJbPKXCJpJXa92hQ/d7N6AuB6F9NXaD9dDK8P8lMpmIBytig/sCBF+UfA==', '01a225ce04397a67951544fc031d9594', '066c2238-6f9a-45af-95f5-0f52b0ecf525', NULL, 0, 0, NULL, 1, 0);
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('92E0C511-22ED-4CD4-9C00-C025851528E0', 'Contributor', 'en', 'Auto', '0001-01-01 00:00:00', 'contributor@other-vendor.example', 'CONTRIBUTOR@OTHER-VENDOR.EXAMPLE', 'contributor@other-vendor.example', 'CONTRIBUTOR@OTHER-VENDOR.EXAMPLE', 1, 'AQAAAAIAAYagAAAAEB5Bl+WxttJbPKXCJpJXa92hQ/d7N6AuB6F9NXaD9dDK8P8lMpmIBytig/sCBF+UfA==', '01a225ce04447ce4b6f55143c6dd11a9', '7ba83b41-4e85-4274-8b13-d7be77b2b024', NULL, 0, 0, NULL, 1, 0);
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('93074466-F832-424D-8110-5A5858EC84A1', 'ProcurementOfficer', 'en', 'Auto', '0001-01-01 00:00:00', 'procurementofficer@other-bank.example', 'PROCUREMENTOFFICER@OTHER-BANK.EXAMPLE', 'procurementofficer@other-bank.example', 'PROCUREMENTOFFICER@OTHER-BANK.EXAMPLE', 1, 'AQAAAAIAAYagAAAAEB5Bl+WxttJbPKXCJpJXa92hQ/d7N6AuB6F9NXaD9dDK8P8lMpmIBytig/sCBF+UfA==', '01a225ce04347205a43a5b5b8ce72767', '0af8e0fd-e107-49b0-86f6-b8a4b580d32b', NULL, 0, 0, NULL, 1, 0);
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('A142B4BB-93C5-4F9A-BBBF-6F33C7BCF7F4', 'Zephyrine Contributor', 'en', 'Auto', '0001-01-01 00:00:00', 'zephyrine.contributor@first-vendor.example', 'ZEPHYRINE.CONTRIBUTOR@FIRST-VENDOR.EXAMPLE', 'zephyrine.contributor@first-vendor.example', 'ZEPHYRINE.CONTRIBUTOR@FIRST-VENDOR.EXAMPLE', 1, 'AQAAAAIAAYagAAAAEB5Bl+WxttJbPKXCJpJXa92hQ/d7N6AuB6F9NXaD9dDK8P8lMpmIBytig/sCBF+UfA==', '01a225ce044373649678415b7ab9beb2', 'd3f285d4-7ccb-4cd2-ba14-49a23933a369', NULL, 0, 0, NULL, 1, 0);
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('B43E42BC-B1A6-4A90-B111-45531B48A936', 'Zephyrine BuyerAdministrator', 'en', 'Auto', '0001-01-01 00:00:00', 'zephyrine.buyeradministrator@first-bank.example', 'ZEPHYRINE.BUYERADMINISTRATOR@FIRST-BANK.EXAMPLE', 'zephyrine.buyeradministrator@first-bank.example', 'ZEPHYRINE.BUYERADMINISTRATOR@FIRST-BANK.EXAMPLE', 1, 'AQAAAAIAAYagAAAAEB5Bl+WxttJbPKXCJpJXa92hQ/d7N6AuB6F9NXaD9dDK8P8lMpmIBytig/sCBF+UfA==', '01a225ce03e87deeaaba0384efc90fc2', 'c1d80b74-0398-4c3d-bb97-d755e40153d5', NULL, 0, 0, NULL, 1, 0);
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('BE88A388-B00F-423C-BE00-BE2D3B3A70E5', 'Reviewer', 'en', 'Auto', '0001-01-01 00:00:00', 'reviewer@other-bank.example', 'REVIEWER@OTHER-BANK.EXAMPLE', 'reviewer@other-bank.example', 'REVIEWER@OTHER-BANK.EXAMPLE', 1, 'AQAAAAIAAYagAAAAEB5Bl+WxttJbPKXCJpJXa92hQ/d7N6AuB6F9NXaD9dDK8P8lMpmIBytig/sCBF+UfA==', '01a225ce04387022ae2c8de6126894d1', '16e97080-c97e-48c7-b3e8-7f6ecf54023b', NULL, 0, 0, NULL, 1, 0);
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('C3CDD38A-7034-4947-9FDE-1D541702F30C', 'RiskManager', 'en', 'Auto', '0001-01-01 00:00:00', 'riskmanager@other-bank.example', 'RISKMANAGER@OTHER-BANK.EXAMPLE', 'riskmanager@other-bank.example', 'RISKMANAGER@OTHER-BANK.EXAMPLE', 1, 'AQAAAAIAAYagAAAAEB5Bl+WxttJbPKXCJpJXa92hQ/d7N6AuB6F9NXaD9dDK8P8lMpmIBytig/sCBF+UfA==', '01a225ce0436704f943e5da5e1725230', '73ce2b3b-4207-4113-963c-07f7dcdd701c', NULL, 0, 0, NULL, 1, 0);
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('C55341D7-7EBC-45F0-A6CC-55B06C68AEAA', 'Auditor', 'en', 'Auto', '0001-01-01 00:00:00', 'auditor@other-bank.example', 'AUDITOR@OTHER-BANK.EXAMPLE', 'auditor@other-bank.example', 'AUDITOR@OTHER-BANK.EXAMPLE', 1, 'AQAAAAIAAYagAAAAEB5Bl+WxttJbPKXCJpJXa92hQ/d7N6AuB6F9NXaD9dDK8P8lMpmIBytig/sCBF+UfA==', '01a225ce043c7c8baf376719c1dd6cd1', '1124bc79-332f-46f3-889c-cfb1e0ec684e', NULL, 0, 0, NULL, 1, 0);
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('DC155D85-63E2-4F1A-BAE2-A46A722E0DE1', 'Zephyrine Reviewer', 'en', 'Auto', '0001-01-01 00:00:00', 'zephyrine.reviewer@first-bank.example', 'ZEPHYRINE.REVIEWER@FIRST-BANK.EXAMPLE', 'zephyrine.reviewer@first-bank.example', 'ZEPHYRINE.REVIEWER@FIRST-BANK.EXAMPLE', 1, 'AQAAAAIAAYagAAAAEB5Bl+WxttJbPKXCJpJXa92hQ/d7N6AuB6F9NXaD9dDK8P8lMpmIBytig/sCBF+UfA==', '01a225ce0437732ead3cb461fbffb5b7', '557ae8e1-689a-4e42-82be-34929b354978', NULL, 0, 0, NULL, 1, 0);
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('E50C4743-E36B-4149-B935-A7CD2052AE0F', 'Zephyrine VendorAdministrator', 'en', 'Auto', '0001-01-01 00:00:00', 'zephyrine.vendoradministrator@first-vendor.example', 'ZEPHYRINE.VENDORADMINISTRATOR@FIRST-VENDOR.EXAMPLE', 'zephyrine.vendoradministrator@first-vendor.example', 'ZEPHYRINE.VENDORADMINISTRATOR@FIRST-VENDOR.EXAMPLE', 1, 'AQAAAAIAAYagAAAAEB5Bl+WxttJbPKXCJpJXa92hQ/d7N6AuB6F9NXaD9dDK8P8lMpmIBytig/sCBF+UfA==', '01a225ce043d7dad9d6520f6e804f9cd', 'b71d6654-764a-44a9-a0eb-f72ed3e5edcf', NULL, 0, 0, NULL, 1, 0);
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('ED0030F9-23F8-4C9F-9E13-6DF00553D021', 'VendorAdministrator', 'en', 'Auto', '0001-01-01 00:00:00', 'vendoradministrator@other-vendor.example', 'VENDORADMINISTRATOR@OTHER-VENDOR.EXAMPLE', 'vendoradministrator@other-vendor.example', 'VENDORADMINISTRATOR@OTHER-VENDOR.EXAMPLE', 1, 'AQAAAAIAAYagAAAAEB5Bl+WxttJbPKXCJpJXa92hQ/d7N6AuB6F9NXaD9dDK8P8lMpmIBytig/sCBF+UfA==', '01a225ce043e72a9adf15e933680c65c', 'fe9befdc-48d5-4c76-b0e8-b30aab9fa956', NULL, 0, 0, NULL, 1, 0);
insert into "PersonClaims" ("Id", "UserId", "ClaimType", "ClaimValue") values (1, '6DB732CA-DB93-4D87-8248-D45146313EB7', 'of a release', 'yes');
insert into "PersonLogins" ("LoginProvider", "ProviderKey", "ProviderDisplayName", "UserId") values ('of a release', '1', NULL, '6DB732CA-DB93-4D87-8248-D45146313EB7');
insert into "PersonTokens" ("UserId", "LoginProvider", "Name", "Value") values ('6DB732CA-DB93-4D87-8248-D45146313EB7', 'of a release', 'token', '1');
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
insert into "ReminderPauses" ("TenantId", "Id", "VendorId", "ObligationId", "Reason", "From", "Until", "ByName", "EndedAt", "Revision") values ('DE60A422-E3B1-4C38-A6AC-A82900ACFB8D', '01A225CE-0616-7DEB-828E-F028B7B461C6', NULL, '01A225CE-05D3-7103-90B3-B9AF4F404C88', 'Zephyrine pause', '2026-11-24', '2026-11-25', 'Zephyrine Contact', '2026-11-24 02:00:00', 0);
insert into "ReminderPauses" ("TenantId", "Id", "VendorId", "ObligationId", "Reason", "From", "Until", "ByName", "EndedAt", "Revision") values ('FE7CAF8D-093C-4438-9B2F-D6F96D4E2D59', '01A225CE-0607-7593-937A-2248485D2CEC', NULL, '01A225CE-05BF-7F29-B851-A23A1E3D0DC4', 'Zephyrine pause', '2026-11-24', '2026-11-25', 'Zephyrine Contact', '2026-11-24 02:00:00', 0);
insert into "ReminderPolicies" ("TenantId", "Offsets", "SendHour", "QuietWeekends", "Holidays", "Digest", "DigestDay", "VendorAdministratorAfter", "BuyerOwnerAfter", "RiskManagerAfter", "ReplanAfter", "Revision") values ('DE60A422-E3B1-4C38-A6AC-A82900ACFB8D', '', 8, 0, '', 'None', 'Monday', 3, 3, NULL, NULL, 0);
insert into "ReminderPolicies" ("TenantId", "Offsets", "SendHour", "QuietWeekends", "Holidays", "Digest", "DigestDay", "VendorAdministratorAfter", "BuyerOwnerAfter", "RiskManagerAfter", "ReplanAfter", "Revision") values ('FE7CAF8D-093C-4438-9B2F-D6F96D4E2D59', '', 8, 0, '', 'None', 'Monday', 3, 3, NULL, NULL, 0);
insert into "ReturnPoints" ("BuyerId", "AssessmentId", "Round", "QuestionId", "VendorOrganisationId", "Comment", "ByName", "At") values ('FE7CAF8D-093C-4438-9B2F-D6F96D4E2D59', '01A225CE-0479-763D-881C-4557CA274250', 1, 'GOV-01', 'DE60A422-E3B1-4C38-A6AC-A82900ACFB8D', 'Zephyrine comment', 'Reviewer', '2026-11-24 02:00:00');
insert into "ReviewItems" ("TenantId", "AssessmentId", "Round", "QuestionId", "Judgement", "SharedComment", "InternalNote", "ReviewerId", "ReviewerName", "JudgedAt", "Revision") values ('FE7CAF8D-093C-4438-9B2F-D6F96D4E2D59', '01A225CE-0479-763D-881C-4557CA274250', 1, 'GOV-01', 'Accepted', NULL, 'Zephyrine note', 'DC155D85-63E2-4F1A-BAE2-A46A722E0DE1', 'Reviewer', '2026-11-24 02:00:00', 0);
insert into "SectionAssignments" ("TenantId", "AssessmentId", "SectionId", "BuyerId", "PersonId", "PersonName") values ('DE60A422-E3B1-4C38-A6AC-A82900ACFB8D', '01A225CE-0479-763D-881C-4557CA274250', 'S1', 'FE7CAF8D-093C-4438-9B2F-D6F96D4E2D59', '00000000-0000-0000-0000-000000000000', '');
insert into "SentReminders" ("TenantId", "ObligationId", "DueDate", "OffsetDays", "Recipient", "PlannedAt", "MailId") values ('DE60A422-E3B1-4C38-A6AC-A82900ACFB8D', '01A225CE-05D3-7103-90B3-B9AF4F404C88', '2026-12-08', 90, 'CONTACT@FIRST-VENDOR.EXAMPLE', '2026-11-24 02:00:00', '01A225CE-0616-7D5F-8361-872A022A4D64');
insert into "SentReminders" ("TenantId", "ObligationId", "DueDate", "OffsetDays", "Recipient", "PlannedAt", "MailId") values ('FE7CAF8D-093C-4438-9B2F-D6F96D4E2D59', '01A225CE-05BF-7F29-B851-A23A1E3D0DC4', '2026-11-29', 90, 'CONTACT@FIRST-VENDOR.EXAMPLE', '2026-11-24 02:00:00', '01A225CE-05E5-7C99-B5AC-0F058168B23F');
insert into "SharedCertificates" ("BuyerId", "CertificateId", "VendorOrganisationId", "VendorId", "DocumentId", "FactsJson", "ExpiryDate", "UpdatedAt", "Lapse", "LapsesOn", "LookAgainOn", "Status") values ('FE7CAF8D-093C-4438-9B2F-D6F96D4E2D59', '79D3B708-263D-42C1-A697-582765418971', 'DE60A422-E3B1-4C38-A6AC-A82900ACFB8D', '01A225CE-044B-7ABE-8CE8-4C3A6143DAC5', '3759D2D1-00A8-43D3-94E5-A933C5CB9C67', '{"Standard":0,"Edition":"","Number":"Zephyrine-1","HolderName":"Zephyrine","HolderAddress":"","Sites":[],"NamedCompanies":[],"Scope":"","SoaVersion":null,"SoaDate":null,"RoleInScope":null,"OriginalDate":null,"IssueDate":"2024-06-07","CycleStart":null,"ExpiryDate":"2027-01-23","CertificationBody":"","AccreditationBody":null,"AccreditationMark":null,"MlaMark":null,"VerificationUrl":null,"ReportedState":0,"SuspendedOn":null,"WithdrawnOn":null,"SurveillanceDone":[],"ScopeCoversService":null,"Verified":false,"ConfirmedOn":null}', '2027-01-23', '2026-11-24 02:00:00', NULL, NULL, '2000-01-01', NULL);
insert into "Submissions" ("BuyerId", "Id", "VendorOrganisationId", "AssessmentId", "Round", "Content", "ContentSha256", "SubmittedById", "SubmittedByName", "SubmittedAt") values ('FE7CAF8D-093C-4438-9B2F-D6F96D4E2D59', '01A225CE-04F5-75F4-9117-E4A868A06B77', 'DE60A422-E3B1-4C38-A6AC-A82900ACFB8D', '01A225CE-0479-763D-881C-4557CA274250', 1, '{"answers":[{"questionId":"GOV-01","value":"Zephyrine answer","comment":null,"answeredBy":"Zephyrine ResponseOwner","answeredAt":"2026-11-24T02:00:00Z","evidence":[{"documentId":{"value":"3759d2d1-00a8-43d3-94e5-a933c5cb9c67"},"versionId":{"value":"ae934e35-1fe6-4f99-899f-54fd6f3ea150"},"kind":"iso42001_certificate","title":"Zephyrine certificate","fileName":"Zephyrine.pdf","number":1,"size":10,"sha256":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","documentDate":null,"validUntil":null}]}]}', '06bd7155f012e4b0db75503f90af370993d10f7e996db5896a3cb384b689726b', '6E803FCD-424E-45B7-90DD-66CA974196E5', 'Zephyrine ResponseOwner', '2026-11-24 02:00:00');
insert into "Suppressions" ("TenantId", "Id", "Address", "Cause", "Reason", "Since") values ('DE60A422-E3B1-4C38-A6AC-A82900ACFB8D', '01A225CE-061F-7354-AA26-8A476C2570DE', 'FB.CONTACT@FIRST-VENDOR.EXAMPLE', 'AddressRefused', '550 Zephyrine', '2026-11-24 02:00:00');
insert into "Suppressions" ("TenantId", "Id", "Address", "Cause", "Reason", "Since") values ('FE7CAF8D-093C-4438-9B2F-D6F96D4E2D59', '01A225CE-0616-7207-B587-DAB89E59F64E', 'FB.CONTACT@FIRST-VENDOR.EXAMPLE', 'AddressRefused', '550 Zephyrine', '2026-11-24 02:00:00');
insert into "UnsupportedAnswers" ("BuyerId", "AssessmentId", "QuestionId", "CertificateId", "VendorOrganisationId", "DocumentId", "CertificateName", "Cause", "Since", "FindingId", "SupportedAgainOn") values ('FE7CAF8D-093C-4438-9B2F-D6F96D4E2D59', '01A225CE-0479-763D-881C-4557CA274250', 'GOV-01', '79D3B708-263D-42C1-A697-582765418971', 'DE60A422-E3B1-4C38-A6AC-A82900ACFB8D', '3759D2D1-00A8-43D3-94E5-A933C5CB9C67', 'Zephyrine certificate', 'SurveillanceOverdue', '2026-11-24', 'E99338AB-015F-4D43-AEA8-7CF0A7EA91DD', NULL);
insert into "VendorContacts" ("TenantId", "Id", "VendorId", "Name", "Email", "Language", "Position") values ('FE7CAF8D-093C-4438-9B2F-D6F96D4E2D59', '01A225CE-0460-7BE9-A076-EA77055A97FD', '01A225CE-044B-7ABE-8CE8-4C3A6143DAC5', 'Zephyrine Contact', 'contact@first-vendor.example', 'en', NULL);
insert into "Vendors" ("TenantId", "Id", "Name", "LegalName", "Website", "Country", "Notes", "Status", "OwnerId", "Tier", "SearchText", "NextDate", "NextKind", "ApprovedUntil", "VendorOrganisationId", "CreatedAt", "Revision") values ('FE7CAF8D-093C-4438-9B2F-D6F96D4E2D59', '01A225CE-044B-7ABE-8CE8-4C3A6143DAC5', 'Zephyrine Analytics', NULL, NULL, NULL, NULL, 'Registered', '6DB732CA-DB93-4D87-8248-D45146313EB7', 'High', 'zephyrine analytics
zephyrine score', NULL, NULL, NULL, 'DE60A422-E3B1-4C38-A6AC-A82900ACFB8D', '2026-11-24 02:00:00', 0);
