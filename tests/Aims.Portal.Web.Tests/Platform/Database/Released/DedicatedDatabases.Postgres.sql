insert into "AiServices" ("TenantId", "Id", "VendorId", "Name", "Purpose", "Status", "OwnerId", "UseCase", "Tier", "TierIsProvisional", "Revision") values ('e785e97f-ab68-40ab-af1a-62a4ef58f65a', '01a222f5-7512-7b17-81a7-9903af02d853', '01a222f5-74cc-75ac-9755-89d989315f7f', 'Zephyrine Score', NULL, 'Planned', NULL, '{}', 'High', 'true', '0');
insert into "Answers" ("TenantId", "AssessmentId", "QuestionId", "BuyerId", "Value", "Comment", "AnsweredById", "AnsweredByName", "AnsweredAt", "Revision") values ('0d8d827d-1d1a-4cb1-9f79-3ab5a30c35e6', '01a222f5-7537-7943-8fbe-85cba14cb8c5', 'GOV-01', 'e785e97f-ab68-40ab-af1a-62a4ef58f65a', 'Zephyrine answer', NULL, 'f1e1d531-ee59-4611-8aa7-bc1caa962af5', 'Zephyrine ResponseOwner', '2026-11-24 02:00:00+00', '0');
insert into "AssessedServices" ("TenantId", "AssessmentId", "AiServiceId") values ('e785e97f-ab68-40ab-af1a-62a4ef58f65a', '01a222f5-7537-7943-8fbe-85cba14cb8c5', '01a222f5-7512-7b17-81a7-9903af02d853');
insert into "Assessments" ("BuyerId", "Id", "VendorOrganisationId", "VendorId", "BuyerName", "VendorName", "Reference", "QuestionnaireId", "QuestionnaireVersion", "Services", "SearchText", "Facts", "Message", "ContactName", "ContactEmail", "ContactLanguage", "SentById", "SentByName", "SentAt", "DueDate", "State", "StateChangedAt", "Round", "ResponsibleId", "ResponsibleName", "Answered", "Shown", "SubmittedAt", "SubmittedByName", "Outcome", "DecidedAt", "ValidUntil", "NextReviewOn", "Revision") values ('e785e97f-ab68-40ab-af1a-62a4ef58f65a', '01a222f5-7537-7943-8fbe-85cba14cb8c5', '0d8d827d-1d1a-4cb1-9f79-3ab5a30c35e6', '01a222f5-74cc-75ac-9755-89d989315f7f', 'Zephyrine Bank', 'Zephyrine Analytics', 'FB-2026-0001', 'ai-basic', '1.0.0', 'Zephyrine Score', '', '{}', 'Zephyrine message', 'Zephyrine Contact', 'contact@first-vendor.example', 'en', '0b61188c-301c-477c-b506-d52e749fa5a3', 'Procurement officer', '2026-11-24 02:00:00+00', '2026-11-29', 'InReview', '2026-11-24 02:00:00+00', '1', 'f1e1d531-ee59-4611-8aa7-bc1caa962af5', 'Zephyrine ResponseOwner', '1', '10', '2026-11-24 02:00:00+00', 'Zephyrine ResponseOwner', NULL, NULL, NULL, NULL, '0');
insert into "Assessments" ("BuyerId", "Id", "VendorOrganisationId", "VendorId", "BuyerName", "VendorName", "Reference", "QuestionnaireId", "QuestionnaireVersion", "Services", "SearchText", "Facts", "Message", "ContactName", "ContactEmail", "ContactLanguage", "SentById", "SentByName", "SentAt", "DueDate", "State", "StateChangedAt", "Round", "ResponsibleId", "ResponsibleName", "Answered", "Shown", "SubmittedAt", "SubmittedByName", "Outcome", "DecidedAt", "ValidUntil", "NextReviewOn", "Revision") values ('e785e97f-ab68-40ab-af1a-62a4ef58f65a', '01a222f5-777f-7dce-8ac5-26fb0335e2d0', '0d8d827d-1d1a-4cb1-9f79-3ab5a30c35e6', '01a222f5-74cc-75ac-9755-89d989315f7f', 'Zephyrine Bank', 'Zephyrine Analytics', 'FB-2026-0002', 'ai-basic', '1.0.0', 'Zephyrine Score', '', '{}', 'Zephyrine message', 'Zephyrine Contact', 'contact@first-vendor.example', 'en', '0b61188c-301c-477c-b506-d52e749fa5a3', 'Procurement officer', '2026-11-24 02:00:00+00', '2026-11-29', 'Decided', '2026-11-24 02:00:00+00', '1', 'f1e1d531-ee59-4611-8aa7-bc1caa962af5', 'Zephyrine ResponseOwner', '0', '0', '2026-11-24 02:00:00+00', 'Zephyrine ResponseOwner', 'Approve', '2026-11-24 02:00:00+00', '2027-11-24', '2027-10-24', '0');
insert into "Assessments" ("BuyerId", "Id", "VendorOrganisationId", "VendorId", "BuyerName", "VendorName", "Reference", "QuestionnaireId", "QuestionnaireVersion", "Services", "SearchText", "Facts", "Message", "ContactName", "ContactEmail", "ContactLanguage", "SentById", "SentByName", "SentAt", "DueDate", "State", "StateChangedAt", "Round", "ResponsibleId", "ResponsibleName", "Answered", "Shown", "SubmittedAt", "SubmittedByName", "Outcome", "DecidedAt", "ValidUntil", "NextReviewOn", "Revision") values ('e785e97f-ab68-40ab-af1a-62a4ef58f65a', '01a222f5-77af-7f72-98d3-aa6269979b3a', '0d8d827d-1d1a-4cb1-9f79-3ab5a30c35e6', '01a222f5-74cc-75ac-9755-89d989315f7f', 'Zephyrine Bank', 'Zephyrine Analytics', 'FB-2026-0003', 'ai-basic', '1.0.0', 'Zephyrine Score', '', '{}', 'Zephyrine message', 'Zephyrine Contact', 'contact@first-vendor.example', 'en', '0b61188c-301c-477c-b506-d52e749fa5a3', 'Procurement officer', '2026-11-24 02:00:00+00', '2026-11-29', 'Requested', '2026-11-24 02:00:00+00', '1', 'f1e1d531-ee59-4611-8aa7-bc1caa962af5', 'Zephyrine ResponseOwner', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, '0');
insert into "AttachedEvidence" ("TenantId", "AssessmentId", "QuestionId", "VersionId", "BuyerId", "DocumentId") values ('0d8d827d-1d1a-4cb1-9f79-3ab5a30c35e6', '01a222f5-7537-7943-8fbe-85cba14cb8c5', 'GOV-01', '22f8ba74-1963-4b74-be94-ec6ca185ea0b', 'e785e97f-ab68-40ab-af1a-62a4ef58f65a', '636c2dd4-9f4c-4cfc-bd95-7ab7ea9e8002');
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('0d8d827d-1d1a-4cb1-9f79-3ab5a30c35e6', '01a222f5-749c-7bdf-8c92-d64995caec21', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Membership', 'e09badc1-edec-423e-a251-f3271cf01549', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"VendorAdministrator"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('0d8d827d-1d1a-4cb1-9f79-3ab5a30c35e6', '01a222f5-74a5-747c-a6f0-a601e452b7af', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Membership', 'f1e1d531-ee59-4611-8aa7-bc1caa962af5', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"ResponseOwner"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('0d8d827d-1d1a-4cb1-9f79-3ab5a30c35e6', '01a222f5-74ad-70ce-a7b4-dff597db643a', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Membership', 'b0748714-52cd-45be-877e-0df7e2b05752', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"EvidenceOwner"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('0d8d827d-1d1a-4cb1-9f79-3ab5a30c35e6', '01a222f5-74b5-7d75-9e19-786992a89944', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Membership', '61109cd6-2d5a-4d2b-9551-ce1baf5e8df8', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"Contributor"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('0d8d827d-1d1a-4cb1-9f79-3ab5a30c35e6', '01a222f5-7a5d-7a9e-ac20-a88aa779a3bf', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'DocumentVersion', '636c2dd4-9f4c-4cfc-bd95-7ab7ea9e8002', '{"BlobName":[null,"22f8ba7419634b74be94ec6ca185ea0b"],"ContentType":[null,"application/pdf"],"DocumentId":[null,"636c2dd4-9f4c-4cfc-bd95-7ab7ea9e8002"],"FileName":[null,"Zephyrine.pdf"],"Number":[null,"1"],"Scan":[null,"NotScanned"],"Sha256":[null,"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"],"Size":[null,"10"],"State":[null,"Stored"],"UploadedAt":[null,"2026-11-24T02:00:00.0000000Z"],"UploadedById":[null,"f1e1d531-ee59-4611-8aa7-bc1caa962af5"],"UploadedByName":[null,"Zephyrine ResponseOwner"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('0d8d827d-1d1a-4cb1-9f79-3ab5a30c35e6', '01a222f5-7a5d-7cc6-9c6c-736da4cf7226', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'EvidenceDocument', '636c2dd4-9f4c-4cfc-bd95-7ab7ea9e8002', '{"CreatedAt":[null,"2026-11-24T02:00:00.0000000Z"],"CurrentVersion":[null,"1"],"Kind":[null,"iso42001_certificate"],"Services":[null,""],"Title":[null,"Zephyrine certificate"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('0d8d827d-1d1a-4cb1-9f79-3ab5a30c35e6', '01a222f5-7a5d-7cfe-8b77-440af15f5ac9', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'SectionAssignment', '01a222f5-7537-7943-8fbe-85cba14cb8c5', '{"BuyerId":[null,"e785e97f-ab68-40ab-af1a-62a4ef58f65a"],"PersonId":[null,"00000000-0000-0000-0000-000000000000"],"PersonName":[null,""],"SectionId":["S1","S1"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('0d8d827d-1d1a-4cb1-9f79-3ab5a30c35e6', '01a222f5-7a5d-7fe6-9f11-0c4c48f44d4b', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Answer', '01a222f5-7537-7943-8fbe-85cba14cb8c5', '{"AnsweredAt":[null,"2026-11-24T02:00:00.0000000Z"],"AnsweredById":[null,"f1e1d531-ee59-4611-8aa7-bc1caa962af5"],"AnsweredByName":[null,"Zephyrine ResponseOwner"],"BuyerId":[null,"e785e97f-ab68-40ab-af1a-62a4ef58f65a"],"Value":[null,"Zephyrine answer"],"QuestionId":["GOV-01","GOV-01"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('0d8d827d-1d1a-4cb1-9f79-3ab5a30c35e6', '01a222f5-7a5e-7b69-9b9c-f49c93125137', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'AttachedEvidence', '01a222f5-7537-7943-8fbe-85cba14cb8c5', '{"BuyerId":[null,"e785e97f-ab68-40ab-af1a-62a4ef58f65a"],"DocumentId":[null,"636c2dd4-9f4c-4cfc-bd95-7ab7ea9e8002"],"QuestionId":["GOV-01","GOV-01"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('0d8d827d-1d1a-4cb1-9f79-3ab5a30c35e6', '01a222f5-7a5e-7cca-a807-e468a7e23985', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Certificate', 'c9f9712a-0b89-4905-88ed-53e019fd8ad7', E'{"DocumentId":[null,"636c2dd4-9f4c-4cfc-bd95-7ab7ea9e8002"],"ExpiryDate":[null,"01/23/2027"],"FactsJson":[null,"{\\u0022Standard\\u0022:0,\\u0022Edition\\u0022:\\u0022\\u0022,\\u0022Number\\u0022:\\u0022Zephyrine-1\\u0022,\\u0022HolderName\\u0022:\\u0022Zephyrine\\u0022,\\u0022HolderAddress\\u0022:\\u0022\\u0022,\\u0022Sites\\u0022:[],\\u0022Scope\\u0022:\\u0022\\u0022,\\u0022SoaVersion\\u0022:null,\\u0022SoaDate\\u0022:null,\\u0022RoleInScope\\u0022:null,\\u0022OriginalDate\\u0022:null,\\u0022IssueDate\\u0022:\\u00222024-06-07\\u0022,\\u0022CycleStart\\u0022:null,\\u0022ExpiryDate\\u0022:\\u00222027-01-23\\u0022,\\u0022CertificationBody\\u0022:\\u0022\\u0022,\\u0022AccreditationBody\\u0022:null,\\u0022AccreditationMark\\u0022:null,\\u0022MlaMark\\u0022:null,\\u0022VerificationUrl\\u0022:null,\\u0022ReportedState\\u0022:0,\\u0022SurveillanceDone\\u0022:[],\\u0022ScopeCoversService\\u0022:null,\\u0022Verified\\u0022:false}"],"RecordedAt":[null,"2026-11-24T02:00:00.0000000Z"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('88e5d416-52a9-4909-8aff-81085aac516d', '01a222f5-74a0-7f7d-bbfd-a9fdeefd77fd', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Membership', '530bd4e2-ee55-4287-8b19-90861c2960f9', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"VendorAdministrator"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('88e5d416-52a9-4909-8aff-81085aac516d', '01a222f5-74a9-7eda-ad1a-4384035f0524', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Membership', '6b0dc8b3-c630-4792-8083-a92bbc48b074', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"ResponseOwner"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('88e5d416-52a9-4909-8aff-81085aac516d', '01a222f5-74b1-7792-a9e5-1efa76369500', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Membership', '592a1629-9e50-487e-ab0a-039fa0920522', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"EvidenceOwner"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('88e5d416-52a9-4909-8aff-81085aac516d', '01a222f5-74b9-7e18-9831-e9380b198908', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Membership', 'd24c14db-acfc-42b1-a2ea-fad4686f5d24', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"Contributor"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('ab1655c6-78eb-411a-99b6-b0d1fe5721c1', '01a222f5-7466-71d8-8523-1b0e14d36c5d', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Membership', '321503e3-32c1-4896-af37-54e4bc4eadec', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"BuyerAdministrator"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('ab1655c6-78eb-411a-99b6-b0d1fe5721c1', '01a222f5-7471-7916-a18b-6a1ee6fdaf83', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Membership', 'fc9f82a5-d090-4e7e-90e5-569c9d7098ae', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"ProcurementOfficer"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('ab1655c6-78eb-411a-99b6-b0d1fe5721c1', '01a222f5-747a-7fe2-8709-076ed1a31cd9', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Membership', 'a0681cb2-b0e7-4dd9-a48e-5a9bad6f916d', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"RiskManager"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('ab1655c6-78eb-411a-99b6-b0d1fe5721c1', '01a222f5-7484-7b81-bdb7-9a81544166f1', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Membership', 'da743f48-0ddf-4437-a4b5-a1dd216cc9ae', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"Reviewer"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('ab1655c6-78eb-411a-99b6-b0d1fe5721c1', '01a222f5-748d-7eca-935b-345c425242ca', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Membership', '4d998547-2f80-4431-9f0d-e3dc24a22d30', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"Approver"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('ab1655c6-78eb-411a-99b6-b0d1fe5721c1', '01a222f5-7497-72c2-9e8d-4561add5ce03', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Membership', 'a769e0f2-568a-4323-9ffc-1d8bcaacf387', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"Auditor"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('e785e97f-ab68-40ab-af1a-62a4ef58f65a', '01a222f5-7405-73b5-ba9b-20e7a1d825ff', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Membership', '93ccab52-f3f1-4a24-9d85-94529301955a', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"BuyerAdministrator"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('e785e97f-ab68-40ab-af1a-62a4ef58f65a', '01a222f5-746d-745c-b933-dced0a791b7c', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Membership', '0b61188c-301c-477c-b506-d52e749fa5a3', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"ProcurementOfficer"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('e785e97f-ab68-40ab-af1a-62a4ef58f65a', '01a222f5-7475-76a1-9da0-962b91c99112', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Membership', 'e5e95f81-83cf-49f9-85fc-51d0fa928df5', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"RiskManager"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('e785e97f-ab68-40ab-af1a-62a4ef58f65a', '01a222f5-747f-7a85-a57a-da3ce5570f95', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Membership', '73a9993e-53a9-4995-8d7a-64326800cfb2', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"Reviewer"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('e785e97f-ab68-40ab-af1a-62a4ef58f65a', '01a222f5-7488-7a75-8a60-72ae64dfae17', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Membership', '971956d5-d65f-452e-aaa4-5ffafb620b89', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"Approver"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('e785e97f-ab68-40ab-af1a-62a4ef58f65a', '01a222f5-7492-79e0-913f-a73a2b0f07b7', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Membership', '4273794e-85b3-4e30-9ed0-d01fd833736c', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"Auditor"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('e785e97f-ab68-40ab-af1a-62a4ef58f65a', '01a222f5-7a5b-72c3-b1bc-5e13b5e124e4', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'AiService', '01a222f5-7512-7b17-81a7-9903af02d853', '{"Name":[null,"Zephyrine Score"],"Status":[null,"Planned"],"Tier":[null,"High"],"TierIsProvisional":[null,"True"],"UseCase":[null,"{}"],"VendorId":[null,"01a222f5-74cc-75ac-9755-89d989315f7f"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('e785e97f-ab68-40ab-af1a-62a4ef58f65a', '01a222f5-7a5b-7894-a712-20acb8af9c65', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Vendor', '01a222f5-74cc-75ac-9755-89d989315f7f', '{"CreatedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Name":[null,"Zephyrine Analytics"],"OwnerId":[null,"e5e95f81-83cf-49f9-85fc-51d0fa928df5"],"Status":[null,"Registered"],"Tier":[null,"High"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('e785e97f-ab68-40ab-af1a-62a4ef58f65a', '01a222f5-7a5b-79b8-848d-f6233de28fff', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'VendorContact', '01a222f5-74fa-718e-8df9-b31f6249bdf8', '{"Email":[null,"contact@first-vendor.example"],"Language":[null,"en"],"Name":[null,"Zephyrine Contact"],"VendorId":[null,"01a222f5-74cc-75ac-9755-89d989315f7f"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('e785e97f-ab68-40ab-af1a-62a4ef58f65a', '01a222f5-7a5c-7e09-9e54-6fed590df29f', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Assessment', '01a222f5-7537-7943-8fbe-85cba14cb8c5', '{"BuyerName":[null,"Zephyrine Bank"],"ContactEmail":[null,"contact@first-vendor.example"],"ContactLanguage":[null,"en"],"ContactName":[null,"Zephyrine Contact"],"DueDate":[null,"11/29/2026"],"Facts":[null,"{}"],"Message":[null,"Zephyrine message"],"QuestionnaireId":[null,"ai-basic"],"QuestionnaireVersion":[null,"1.0.0"],"Reference":[null,"FB-2026-0001"],"ResponsibleName":[null,"Zephyrine ResponseOwner"],"Round":[null,"1"],"SentAt":[null,"2026-11-24T02:00:00.0000000Z"],"SentById":[null,"0b61188c-301c-477c-b506-d52e749fa5a3"],"SentByName":[null,"Procurement officer"],"Services":[null,"Zephyrine Score"],"State":[null,"InReview"],"StateChangedAt":[null,"2026-11-24T02:00:00.0000000Z"],"SubmittedAt":[null,"2026-11-24T02:00:00.0000000Z"],"SubmittedByName":[null,"Zephyrine ResponseOwner"],"VendorId":[null,"01a222f5-74cc-75ac-9755-89d989315f7f"],"VendorName":[null,"Zephyrine Analytics"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('e785e97f-ab68-40ab-af1a-62a4ef58f65a', '01a222f5-7a5e-79e7-99db-74c1e221cc3a', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Submission', '01a222f5-7537-7943-8fbe-85cba14cb8c5', '{"AssessmentId":[null,"01a222f5-7537-7943-8fbe-85cba14cb8c5"],"ContentSha256":[null,"035e18a56417564e9c5e78656668c884ecd9d2cf1687bd66e5d70c2824b6c7f1"],"Round":[null,"1"],"SubmittedAt":[null,"2026-11-24T02:00:00.0000000Z"],"SubmittedById":[null,"f1e1d531-ee59-4611-8aa7-bc1caa962af5"],"SubmittedByName":[null,"Zephyrine ResponseOwner"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('e785e97f-ab68-40ab-af1a-62a4ef58f65a', '01a222f5-7a5f-706c-b20a-b76f18509356', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'SharedCertificate', 'c9f9712a-0b89-4905-88ed-53e019fd8ad7', E'{"DocumentId":[null,"636c2dd4-9f4c-4cfc-bd95-7ab7ea9e8002"],"ExpiryDate":[null,"01/23/2027"],"FactsJson":[null,"{\\u0022Standard\\u0022:0,\\u0022Edition\\u0022:\\u0022\\u0022,\\u0022Number\\u0022:\\u0022Zephyrine-1\\u0022,\\u0022HolderName\\u0022:\\u0022Zephyrine\\u0022,\\u0022HolderAddress\\u0022:\\u0022\\u0022,\\u0022Sites\\u0022:[],\\u0022Scope\\u0022:\\u0022\\u0022,\\u0022SoaVersion\\u0022:null,\\u0022SoaDate\\u0022:null,\\u0022RoleInScope\\u0022:null,\\u0022OriginalDate\\u0022:null,\\u0022IssueDate\\u0022:\\u00222024-06-07\\u0022,\\u0022CycleStart\\u0022:null,\\u0022ExpiryDate\\u0022:\\u00222027-01-23\\u0022,\\u0022CertificationBody\\u0022:\\u0022\\u0022,\\u0022AccreditationBody\\u0022:null,\\u0022AccreditationMark\\u0022:null,\\u0022MlaMark\\u0022:null,\\u0022VerificationUrl\\u0022:null,\\u0022ReportedState\\u0022:0,\\u0022SurveillanceDone\\u0022:[],\\u0022ScopeCoversService\\u0022:null,\\u0022Verified\\u0022:false}"],"UpdatedAt":[null,"2026-11-24T02:00:00.0000000Z"],"VendorId":[null,"01a222f5-74cc-75ac-9755-89d989315f7f"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('e785e97f-ab68-40ab-af1a-62a4ef58f65a', '01a222f5-7a5f-7551-bc9a-18a2f6bfeda6', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'ReviewItem', '01a222f5-7537-7943-8fbe-85cba14cb8c5', '{"InternalNote":[null,"Zephyrine note"],"JudgedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Judgement":[null,"Accepted"],"ReviewerId":[null,"73a9993e-53a9-4995-8d7a-64326800cfb2"],"ReviewerName":[null,"Reviewer"],"QuestionId":["GOV-01","GOV-01"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('e785e97f-ab68-40ab-af1a-62a4ef58f65a', '01a222f5-7a5f-7597-aba8-c32e7057222e', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'EvidenceGrant', '01a222f5-7537-7943-8fbe-85cba14cb8c5', '{"AssessmentId":[null,"01a222f5-7537-7943-8fbe-85cba14cb8c5"],"BlobName":[null,"22f8ba7419634b74be94ec6ca185ea0b"],"ContentType":[null,"application/pdf"],"DocumentId":[null,"636c2dd4-9f4c-4cfc-bd95-7ab7ea9e8002"],"FileName":[null,"Zephyrine.pdf"],"GrantedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Kind":[null,"iso42001_certificate"],"Number":[null,"1"],"Sha256":[null,"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"],"Size":[null,"10"],"Title":[null,"Zephyrine certificate"],"VendorId":[null,"01a222f5-74cc-75ac-9755-89d989315f7f"],"VersionId":[null,"22f8ba74-1963-4b74-be94-ec6ca185ea0b"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('e785e97f-ab68-40ab-af1a-62a4ef58f65a', '01a222f5-7a5f-7733-a2aa-599b50d758d3', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Finding', '5457a195-80cc-45ea-82fc-3c0969a9e4e5', '{"AssessmentId":[null,"01a222f5-7537-7943-8fbe-85cba14cb8c5"],"QuestionId":[null,"GOV-01"],"RaisedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Reference":[null,"F-0001"],"RemediateBy":[null,"12/14/2026"],"Severity":[null,"High"],"SharedAt":[null,"2026-11-24T02:00:00.0000000Z"],"State":[null,"Open"],"Title":[null,"Zephyrine finding"],"VendorId":[null,"01a222f5-74cc-75ac-9755-89d989315f7f"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('e785e97f-ab68-40ab-af1a-62a4ef58f65a', '01a222f5-7a60-7447-a513-179063df5767', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Assessment', '01a222f5-777f-7dce-8ac5-26fb0335e2d0', '{"BuyerName":[null,"Zephyrine Bank"],"ContactEmail":[null,"contact@first-vendor.example"],"ContactLanguage":[null,"en"],"ContactName":[null,"Zephyrine Contact"],"DecidedAt":[null,"2026-11-24T02:00:00.0000000Z"],"DueDate":[null,"11/29/2026"],"Facts":[null,"{}"],"Message":[null,"Zephyrine message"],"NextReviewOn":[null,"10/24/2027"],"Outcome":[null,"Approve"],"QuestionnaireId":[null,"ai-basic"],"QuestionnaireVersion":[null,"1.0.0"],"Reference":[null,"FB-2026-0002"],"ResponsibleName":[null,"Zephyrine ResponseOwner"],"Round":[null,"1"],"SentAt":[null,"2026-11-24T02:00:00.0000000Z"],"SentById":[null,"0b61188c-301c-477c-b506-d52e749fa5a3"],"SentByName":[null,"Procurement officer"],"Services":[null,"Zephyrine Score"],"State":[null,"Decided"],"StateChangedAt":[null,"2026-11-24T02:00:00.0000000Z"],"SubmittedAt":[null,"2026-11-24T02:00:00.0000000Z"],"SubmittedByName":[null,"Zephyrine ResponseOwner"],"ValidUntil":[null,"11/24/2027"],"VendorId":[null,"01a222f5-74cc-75ac-9755-89d989315f7f"],"VendorName":[null,"Zephyrine Analytics"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('e785e97f-ab68-40ab-af1a-62a4ef58f65a', '01a222f5-7a60-75a8-b4c6-1c6c230f0bf7', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Decision', '01a222f5-777f-7dce-8ac5-26fb0335e2d0', '{"AssessmentId":[null,"01a222f5-777f-7dce-8ac5-26fb0335e2d0"],"Blockers":[null,""],"DecidedAt":[null,"2026-11-24T02:00:00.0000000Z"],"DecidedById":[null,"971956d5-d65f-452e-aaa4-5ffafb620b89"],"DecidedByName":[null,"Approver"],"Outcome":[null,"Approve"],"Reason":[null,"Zephyrine reason"],"Round":[null,"1"],"Score":[null,"80"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('e785e97f-ab68-40ab-af1a-62a4ef58f65a', '01a222f5-7a60-79e8-a8a1-54bec210468e', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Condition', '01a222f5-7756-7b29-bc34-eb46b504ecc2', '{"AssessmentId":[null,"01a222f5-7537-7943-8fbe-85cba14cb8c5"],"DueDate":[null,"12/14/2026"],"Owner":[null,"Vendor"],"State":[null,"Open"],"Text":[null,"Zephyrine condition"],"VendorId":[null,"01a222f5-74cc-75ac-9755-89d989315f7f"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('e785e97f-ab68-40ab-af1a-62a4ef58f65a', '01a222f5-7a60-7ce8-a1c5-d959fe6a2883', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Assessment', '01a222f5-77af-7f72-98d3-aa6269979b3a', '{"BuyerName":[null,"Zephyrine Bank"],"ContactEmail":[null,"contact@first-vendor.example"],"ContactLanguage":[null,"en"],"ContactName":[null,"Zephyrine Contact"],"DueDate":[null,"11/29/2026"],"Facts":[null,"{}"],"Message":[null,"Zephyrine message"],"QuestionnaireId":[null,"ai-basic"],"QuestionnaireVersion":[null,"1.0.0"],"Reference":[null,"FB-2026-0003"],"ResponsibleName":[null,"Zephyrine ResponseOwner"],"Round":[null,"1"],"SentAt":[null,"2026-11-24T02:00:00.0000000Z"],"SentById":[null,"0b61188c-301c-477c-b506-d52e749fa5a3"],"SentByName":[null,"Procurement officer"],"Services":[null,"Zephyrine Score"],"State":[null,"Requested"],"StateChangedAt":[null,"2026-11-24T02:00:00.0000000Z"],"VendorId":[null,"01a222f5-74cc-75ac-9755-89d989315f7f"],"VendorName":[null,"Zephyrine Analytics"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('e785e97f-ab68-40ab-af1a-62a4ef58f65a', '01a222f5-7a60-7e40-b553-47b6b6e0ed46', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Invitation', '01a222f5-77ed-78e4-bb05-68d53885116a', '{"AssessmentId":[null,"01a222f5-77af-7f72-98d3-aa6269979b3a"],"CreatedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Email":[null,"contact@first-vendor.example"],"ExpiresAt":[null,"2026-12-08T02:00:00.0000000Z"],"InvitedByEmail":[null,""],"InvitedByName":[null,""],"Kind":[null,"Assessment"],"Language":[null,"en"],"Name":[null,"Zephyrine Contact"],"NormalizedEmail":[null,"CONTACT@FIRST-VENDOR.EXAMPLE"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('f4bfbc43-143a-4acb-9df5-e4c8b374b215', '01a222f5-74bd-7159-9134-06c0424295a5', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Membership', '67dc90c1-e5e7-445a-a502-0150c883044d', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"PlatformOperator"]}', NULL, NULL);
insert into "Certificates" ("TenantId", "Id", "DocumentId", "RecordedAt", "FactsJson", "ExpiryDate", "Revision") values ('0d8d827d-1d1a-4cb1-9f79-3ab5a30c35e6', 'c9f9712a-0b89-4905-88ed-53e019fd8ad7', '636c2dd4-9f4c-4cfc-bd95-7ab7ea9e8002', '2026-11-24 02:00:00+00', '{"Standard":0,"Edition":"","Number":"Zephyrine-1","HolderName":"Zephyrine","HolderAddress":"","Sites":[],"Scope":"","SoaVersion":null,"SoaDate":null,"RoleInScope":null,"OriginalDate":null,"IssueDate":"2024-06-07","CycleStart":null,"ExpiryDate":"2027-01-23","CertificationBody":"","AccreditationBody":null,"AccreditationMark":null,"MlaMark":null,"VerificationUrl":null,"ReportedState":0,"SurveillanceDone":[],"ScopeCoversService":null,"Verified":false}', '2027-01-23', '0');
insert into "Conditions" ("BuyerId", "Id", "VendorOrganisationId", "AssessmentId", "VendorId", "Text", "Owner", "DueDate", "State", "MetAt", "Revision") values ('e785e97f-ab68-40ab-af1a-62a4ef58f65a', '01a222f5-7756-7b29-bc34-eb46b504ecc2', '0d8d827d-1d1a-4cb1-9f79-3ab5a30c35e6', '01a222f5-7537-7943-8fbe-85cba14cb8c5', '01a222f5-74cc-75ac-9755-89d989315f7f', 'Zephyrine condition', 'Vendor', '2026-12-14', 'Open', NULL, '0');
insert into "DataProtectionKeys" ("Id", "FriendlyName", "Xml") values ('2', 'revocation', '<revocation version="1"><revocationDate>2026-01-01T00:00:00Z</revocationDate><key id="6f1c1d0e-0c0a-4a52-9b7e-2a4e8f2d9c11" /><reason>Made for a test.</reason></revocation>');
insert into "Decisions" ("TenantId", "Id", "AssessmentId", "Round", "Outcome", "Reason", "Score", "Blockers", "DecidedById", "DecidedByName", "DecidedAt") values ('e785e97f-ab68-40ab-af1a-62a4ef58f65a', '01a222f5-7784-7bc3-bfb3-b13d1aa7473f', '01a222f5-777f-7dce-8ac5-26fb0335e2d0', '1', 'Approve', 'Zephyrine reason', '80.00', '', '971956d5-d65f-452e-aaa4-5ffafb620b89', 'Approver', '2026-11-24 02:00:00+00');
insert into "DocumentVersions" ("TenantId", "Id", "DocumentId", "Number", "FileName", "ContentType", "BlobName", "Size", "Sha256", "State", "Scan", "UploadedById", "UploadedByName", "UploadedAt") values ('0d8d827d-1d1a-4cb1-9f79-3ab5a30c35e6', '22f8ba74-1963-4b74-be94-ec6ca185ea0b', '636c2dd4-9f4c-4cfc-bd95-7ab7ea9e8002', '1', 'Zephyrine.pdf', 'application/pdf', '22f8ba7419634b74be94ec6ca185ea0b', '10', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'Stored', 'NotScanned', 'f1e1d531-ee59-4611-8aa7-bc1caa962af5', 'Zephyrine ResponseOwner', '2026-11-24 02:00:00+00');
insert into "Documents" ("TenantId", "Id", "Kind", "Title", "DocumentDate", "ValidUntil", "Services", "CurrentVersion", "CreatedAt", "ArchivedAt", "Revision") values ('0d8d827d-1d1a-4cb1-9f79-3ab5a30c35e6', '636c2dd4-9f4c-4cfc-bd95-7ab7ea9e8002', 'iso42001_certificate', 'Zephyrine certificate', NULL, NULL, '', '1', '2026-11-24 02:00:00+00', NULL, '0');
insert into "EvidenceGrants" ("BuyerId", "Id", "VendorOrganisationId", "AssessmentId", "VendorId", "DocumentId", "VersionId", "Kind", "Title", "FileName", "ContentType", "BlobName", "Number", "Size", "Sha256", "DocumentDate", "ValidUntil", "GrantedAt", "RevokedAt") values ('e785e97f-ab68-40ab-af1a-62a4ef58f65a', '01a222f5-7699-77b1-b516-09e11d8f65c7', '0d8d827d-1d1a-4cb1-9f79-3ab5a30c35e6', '01a222f5-7537-7943-8fbe-85cba14cb8c5', '01a222f5-74cc-75ac-9755-89d989315f7f', '636c2dd4-9f4c-4cfc-bd95-7ab7ea9e8002', '22f8ba74-1963-4b74-be94-ec6ca185ea0b', 'iso42001_certificate', 'Zephyrine certificate', 'Zephyrine.pdf', 'application/pdf', '22f8ba7419634b74be94ec6ca185ea0b', '1', '10', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', NULL, NULL, '2026-11-24 02:00:00+00', NULL);
insert into "EvidenceReads" ("BuyerId", "Id", "VendorOrganisationId", "GrantId", "DocumentId", "VersionId", "ReadById", "ReadByName", "ReadAt") values ('e785e97f-ab68-40ab-af1a-62a4ef58f65a', '01a222f5-76c3-7a72-b7f2-7bd58d9f2689', '0d8d827d-1d1a-4cb1-9f79-3ab5a30c35e6', '01a222f5-7699-77b1-b516-09e11d8f65c7', '636c2dd4-9f4c-4cfc-bd95-7ab7ea9e8002', '22f8ba74-1963-4b74-be94-ec6ca185ea0b', '73a9993e-53a9-4995-8d7a-64326800cfb2', 'Reviewer', '2026-11-24 02:00:00+00');
insert into "Findings" ("BuyerId", "Id", "VendorOrganisationId", "AssessmentId", "VendorId", "Reference", "QuestionId", "Title", "Severity", "RemediateBy", "State", "SharedAt", "VendorResponse", "RaisedAt", "ClosedAt", "Revision") values ('e785e97f-ab68-40ab-af1a-62a4ef58f65a', '5457a195-80cc-45ea-82fc-3c0969a9e4e5', '0d8d827d-1d1a-4cb1-9f79-3ab5a30c35e6', '01a222f5-7537-7943-8fbe-85cba14cb8c5', '01a222f5-74cc-75ac-9755-89d989315f7f', 'F-0001', 'GOV-01', 'Zephyrine finding', 'High', '2026-12-14', 'Open', '2026-11-24 02:00:00+00', NULL, '2026-11-24 02:00:00+00', NULL, '0');
insert into "Invitations" ("TenantId", "Id", "Kind", "Email", "NormalizedEmail", "Name", "Language", "TokenHash", "AssessmentId", "Role", "InvitedByName", "InvitedByEmail", "CreatedAt", "ExpiresAt", "UsedAt", "UsedById", "WithdrawnAt", "PassedOnAt", "Revision") values ('e785e97f-ab68-40ab-af1a-62a4ef58f65a', '01a222f5-77ed-78e4-bb05-68d53885116a', 'Assessment', 'contact@first-vendor.example', 'CONTACT@FIRST-VENDOR.EXAMPLE', 'Zephyrine Contact', 'en', E'\\x67719f714cfff1bef08a87c4611ffacfb4cd965e0f049d831ae4389b24f83249', '01a222f5-77af-7f72-98d3-aa6269979b3a', NULL, '', '', '2026-11-24 02:00:00+00', '2026-12-08 02:00:00+00', NULL, NULL, NULL, NULL, '0');
insert into "Letters" ("TenantId", "Id", "Kind", "Content", "ActorId", "ActorName", "WrittenAt", "ReadAt", "LastError") values ('e785e97f-ab68-40ab-af1a-62a4ef58f65a', '01a222f5-7884-7d3a-bf69-8515aabb297c', 'news', '{}', NULL, 'Zephyrine actor', '2026-11-24 02:00:00+00', '2026-11-24 02:00:00+00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('0d8d827d-1d1a-4cb1-9f79-3ab5a30c35e6', '61109cd6-2d5a-4d2b-9551-ce1baf5e8df8', 'Contributor', '2026-11-24 02:00:00+00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('0d8d827d-1d1a-4cb1-9f79-3ab5a30c35e6', 'b0748714-52cd-45be-877e-0df7e2b05752', 'EvidenceOwner', '2026-11-24 02:00:00+00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('0d8d827d-1d1a-4cb1-9f79-3ab5a30c35e6', 'e09badc1-edec-423e-a251-f3271cf01549', 'VendorAdministrator', '2026-11-24 02:00:00+00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('0d8d827d-1d1a-4cb1-9f79-3ab5a30c35e6', 'f1e1d531-ee59-4611-8aa7-bc1caa962af5', 'ResponseOwner', '2026-11-24 02:00:00+00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('88e5d416-52a9-4909-8aff-81085aac516d', '530bd4e2-ee55-4287-8b19-90861c2960f9', 'VendorAdministrator', '2026-11-24 02:00:00+00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('88e5d416-52a9-4909-8aff-81085aac516d', '592a1629-9e50-487e-ab0a-039fa0920522', 'EvidenceOwner', '2026-11-24 02:00:00+00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('88e5d416-52a9-4909-8aff-81085aac516d', '6b0dc8b3-c630-4792-8083-a92bbc48b074', 'ResponseOwner', '2026-11-24 02:00:00+00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('88e5d416-52a9-4909-8aff-81085aac516d', 'd24c14db-acfc-42b1-a2ea-fad4686f5d24', 'Contributor', '2026-11-24 02:00:00+00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('ab1655c6-78eb-411a-99b6-b0d1fe5721c1', '321503e3-32c1-4896-af37-54e4bc4eadec', 'BuyerAdministrator', '2026-11-24 02:00:00+00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('ab1655c6-78eb-411a-99b6-b0d1fe5721c1', '4d998547-2f80-4431-9f0d-e3dc24a22d30', 'Approver', '2026-11-24 02:00:00+00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('ab1655c6-78eb-411a-99b6-b0d1fe5721c1', 'a0681cb2-b0e7-4dd9-a48e-5a9bad6f916d', 'RiskManager', '2026-11-24 02:00:00+00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('ab1655c6-78eb-411a-99b6-b0d1fe5721c1', 'a769e0f2-568a-4323-9ffc-1d8bcaacf387', 'Auditor', '2026-11-24 02:00:00+00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('ab1655c6-78eb-411a-99b6-b0d1fe5721c1', 'da743f48-0ddf-4437-a4b5-a1dd216cc9ae', 'Reviewer', '2026-11-24 02:00:00+00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('ab1655c6-78eb-411a-99b6-b0d1fe5721c1', 'fc9f82a5-d090-4e7e-90e5-569c9d7098ae', 'ProcurementOfficer', '2026-11-24 02:00:00+00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('e785e97f-ab68-40ab-af1a-62a4ef58f65a', '0b61188c-301c-477c-b506-d52e749fa5a3', 'ProcurementOfficer', '2026-11-24 02:00:00+00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('e785e97f-ab68-40ab-af1a-62a4ef58f65a', '4273794e-85b3-4e30-9ed0-d01fd833736c', 'Auditor', '2026-11-24 02:00:00+00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('e785e97f-ab68-40ab-af1a-62a4ef58f65a', '73a9993e-53a9-4995-8d7a-64326800cfb2', 'Reviewer', '2026-11-24 02:00:00+00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('e785e97f-ab68-40ab-af1a-62a4ef58f65a', '93ccab52-f3f1-4a24-9d85-94529301955a', 'BuyerAdministrator', '2026-11-24 02:00:00+00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('e785e97f-ab68-40ab-af1a-62a4ef58f65a', '971956d5-d65f-452e-aaa4-5ffafb620b89', 'Approver', '2026-11-24 02:00:00+00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('e785e97f-ab68-40ab-af1a-62a4ef58f65a', 'e5e95f81-83cf-49f9-85fc-51d0fa928df5', 'RiskManager', '2026-11-24 02:00:00+00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('f4bfbc43-143a-4acb-9df5-e4c8b374b215', '67dc90c1-e5e7-445a-a502-0150c883044d', 'PlatformOperator', '2026-11-24 02:00:00+00', NULL);
insert into "Obligations" ("TenantId", "Id", "Kind", "SubjectId", "Subject", "Link", "VendorId", "ResponsibleOrganisationId", "ResponsiblePersonId", "DueDate", "NextReminderOn", "State", "LeaseOwner", "LeaseUntil", "Revision") values ('0d8d827d-1d1a-4cb1-9f79-3ab5a30c35e6', '01a222f5-77ec-7471-86e3-873fd6a00cc0', 'CertificateExpiry', 'c9f9712a-0b89-4905-88ed-53e019fd8ad7', 'Zephyrine certificate', '/our-certificates/c9f9712a-0b89-4905-88ed-53e019fd8ad7', NULL, NULL, NULL, '2026-12-08', '2026-11-24', 'Open', NULL, NULL, '0');
insert into "Obligations" ("TenantId", "Id", "Kind", "SubjectId", "Subject", "Link", "VendorId", "ResponsibleOrganisationId", "ResponsiblePersonId", "DueDate", "NextReminderOn", "State", "LeaseOwner", "LeaseUntil", "Revision") values ('e785e97f-ab68-40ab-af1a-62a4ef58f65a', '01a222f5-77b0-7462-9bf3-fd5eaaa7b106', 'Request', '01a222f5-77af-7f72-98d3-aa6269979b3a', 'Zephyrine request', '/requests/01a222f5-77af-7f72-98d3-aa6269979b3a', '01a222f5-74cc-75ac-9755-89d989315f7f', '0d8d827d-1d1a-4cb1-9f79-3ab5a30c35e6', 'f1e1d531-ee59-4611-8aa7-bc1caa962af5', '2026-11-29', '2026-11-24', 'Open', NULL, NULL, '0');
insert into "Organisations" ("Id", "Kind", "Slug", "Name", "BuyerType", "TimeZone", "CreatedAt", "AssessmentCounter", "FindingCounter", "Revision", "Database") values ('0d8d827d-1d1a-4cb1-9f79-3ab5a30c35e6', 'Vendor', 'first-vendor', 'Zephyrine Vendor', NULL, 'Asia/Hong_Kong', '2026-11-24 02:00:00+00', '0', '0', '0', NULL);
insert into "Organisations" ("Id", "Kind", "Slug", "Name", "BuyerType", "TimeZone", "CreatedAt", "AssessmentCounter", "FindingCounter", "Revision", "Database") values ('88e5d416-52a9-4909-8aff-81085aac516d', 'Vendor', 'other-vendor', 'Plain Vendor', NULL, 'Asia/Hong_Kong', '2026-11-24 02:00:00+00', '0', '0', '0', NULL);
insert into "Organisations" ("Id", "Kind", "Slug", "Name", "BuyerType", "TimeZone", "CreatedAt", "AssessmentCounter", "FindingCounter", "Revision", "Database") values ('ab1655c6-78eb-411a-99b6-b0d1fe5721c1', 'Buyer', 'other-bank', 'Plain Bank', 'Bank', 'Asia/Hong_Kong', '2026-11-24 02:00:00+00', '0', '0', '0', NULL);
insert into "Organisations" ("Id", "Kind", "Slug", "Name", "BuyerType", "TimeZone", "CreatedAt", "AssessmentCounter", "FindingCounter", "Revision", "Database") values ('e785e97f-ab68-40ab-af1a-62a4ef58f65a', 'Buyer', 'first-bank', 'Zephyrine Bank', 'Bank', 'Asia/Hong_Kong', '2026-11-24 02:00:00+00', '0', '0', '0', NULL);
insert into "Organisations" ("Id", "Kind", "Slug", "Name", "BuyerType", "TimeZone", "CreatedAt", "AssessmentCounter", "FindingCounter", "Revision", "Database") values ('f4bfbc43-143a-4acb-9df5-e4c8b374b215', 'Platform', 'operations', 'Aims Portal operations', NULL, 'Asia/Hong_Kong', '2026-11-24 02:00:00+00', '0', '0', '0', NULL);
insert into "Outbox" ("TenantId", "Id", "Kind", "IsBulk", "MessageId", "ToAddress", "ToName", "Language", "Subject", "Html", "Text", "State", "CreatedAt", "NextAttemptAt", "Attempts", "SentAt", "LastError", "LeaseOwner", "LeaseUntil") values ('0d8d827d-1d1a-4cb1-9f79-3ab5a30c35e6', '01a222f5-7883-7716-bacd-f184017a8bc4', 'reminder', 'false', '01a222f578837716bacdf184017a8bc4@aims-portal', 'contact@first-vendor.example', 'Zephyrine Contact', 'en', 'Zephyrine subject', '<p>x</p>', 'x', 'Waiting', '2026-11-24 02:00:00+00', '2026-11-24 02:00:00+00', '0', NULL, NULL, NULL, NULL);
insert into "Outbox" ("TenantId", "Id", "Kind", "IsBulk", "MessageId", "ToAddress", "ToName", "Language", "Subject", "Html", "Text", "State", "CreatedAt", "NextAttemptAt", "Attempts", "SentAt", "LastError", "LeaseOwner", "LeaseUntil") values ('e785e97f-ab68-40ab-af1a-62a4ef58f65a', '01a222f5-782e-78ff-9c23-f36231ea2205', 'reminder', 'false', '01a222f5782e78ff9c23f36231ea2205@aims-portal', 'contact@first-vendor.example', 'Zephyrine Contact', 'en', 'Zephyrine subject', '<p>x</p>', 'x', 'Waiting', '2026-11-24 02:00:00+00', '2026-11-24 02:00:00+00', '0', NULL, NULL, NULL, NULL);
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('0b61188c-301c-477c-b506-d52e749fa5a3', 'Zephyrine ProcurementOfficer', 'en', 'Auto', '-infinity', 'zephyrine.procurementofficer@first-bank.example', 'ZEPHYRINE.PROCUREMENTOFFICER@FIRST-BANK.EXAMPLE', 'zephyrine.procurementofficer@first-bank.example', 'ZEPHYRINE.PROCUREMENTOFFICER@FIRST-BANK.EXAMPLE', 'true', 'AQAAAAIAAYagAAAAENuFMUfsEO18PLJWMcHrpGplH+ZFkYyj//dI3Ano+TAEqX4gbSXVGW8IGE/p6lvD8w==', '01a222f5746c775795cede5803a4e3f3', '0324665d-b287-47ed-a6fb-d29873bee761', NULL, 'false', 'false', NULL, 'true', '0');
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('321503e3-32c1-4896-af37-54e4bc4eadec', 'BuyerAdministrator', 'en', 'Auto', '-infinity', 'buyeradministrator@other-bank.example', 'BUYERADMINISTRATOR@OTHER-BANK.EXAMPLE', 'buyeradministrator@other-bank.example', 'BUYERADMINISTRATOR@OTHER-BANK.EXAMPLE', 'true', 'AQAAAAIAAYagAAAAENuFMUfsEO18PLJWMcHrpGplH+ZFkYyj//dI3Ano+TAEqX4gbSXVGW8IGE/p6lvD8w==', '01a222f5746476efa851ef780775a3ee', '3ad9451f-15f0-4761-b514-6b6014a4fbe0', NULL, 'false', 'false', NULL, 'true', '0');
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('4273794e-85b3-4e30-9ed0-d01fd833736c', 'Zephyrine Auditor', 'en', 'Auto', '-infinity', 'zephyrine.auditor@first-bank.example', 'ZEPHYRINE.AUDITOR@FIRST-BANK.EXAMPLE', 'zephyrine.auditor@first-bank.example', 'ZEPHYRINE.AUDITOR@FIRST-BANK.EXAMPLE', 'true', 'AQAAAAIAAYagAAAAENuFMUfsEO18PLJWMcHrpGplH+ZFkYyj//dI3Ano+TAEqX4gbSXVGW8IGE/p6lvD8w==', '01a222f57491798c87dffa05970300c0', 'b24dc393-730d-4a11-8032-bd9bbc5a0fae', NULL, 'false', 'false', NULL, 'true', '0');
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('4d998547-2f80-4431-9f0d-e3dc24a22d30', 'Approver', 'en', 'Auto', '-infinity', 'approver@other-bank.example', 'APPROVER@OTHER-BANK.EXAMPLE', 'approver@other-bank.example', 'APPROVER@OTHER-BANK.EXAMPLE', 'true', 'AQAAAAIAAYagAAAAENuFMUfsEO18PLJWMcHrpGplH+ZFkYyj//dI3Ano+TAEqX4gbSXVGW8IGE/p6lvD8w==', '01a222f5748c77a59fa969941a4c84ca', '134fe198-3b12-41e9-bd2c-54585b9d83b0', NULL, 'false', 'false', NULL, 'true', '0');
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('530bd4e2-ee55-4287-8b19-90861c2960f9', 'VendorAdministrator', 'en', 'Auto', '-infinity', 'vendoradministrator@other-vendor.example', 'VENDORADMINISTRATOR@OTHER-VENDOR.EXAMPLE', 'vendoradministrator@other-vendor.example', 'VENDORADMINISTRATOR@OTHER-VENDOR.EXAMPLE', 'true', 'AQAAAAIAAYagAAAAENuFMUfsEO18PLJWMcHrpGplH+ZFkYyj//dI3Ano+TAEqX4gbSXVGW8IGE/p6lvD8w==', '01a222f574a076789525df52e183cc1f', 'a62ae4ef-4a3a-4e5a-8900-24538b18933b', NULL, 'false', 'false', NULL, 'true', '0');
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('592a1629-9e50-487e-ab0a-039fa0920522', 'EvidenceOwner', 'en', 'Auto', '-infinity', 'evidenceowner@other-vendor.example', 'EVIDENCEOWNER@OTHER-VENDOR.EXAMPLE', 'evidenceowner@other-vendor.example', 'EVIDENCEOWNER@OTHER-VENDOR.EXAMPLE', 'true', 'AQAAAAIAAYagAAAAENuFMUfsEO18PLJWMcHrpGplH+ZFkYyj//dI3Ano+TAEqX4gbSXVGW8IGE/p6lvD8w==', '01a222f574b1795e8eb0967f5dc01530', '77054215-76ce-46e4-b282-9b986a21960d', NULL, 'false', 'false', NULL, 'true', '0');
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('61109cd6-2d5a-4d2b-9551-ce1baf5e8df8', 'Zephyrine Contributor', 'en', 'Auto', '-infinity', 'zephyrine.contributor@first-vendor.example', 'ZEPHYRINE.CONTRIBUTOR@FIRST-VENDOR.EXAMPLE', 'zephyrine.contributor@first-vendor.example', 'ZEPHYRINE.CONTRIBUTOR@FIRST-VENDOR.EXAMPLE', 'true', 'AQAAAAIAAYagAAAAENuFMUfsEO18PLJWMcHrpGplH+ZFkYyj//dI3Ano+TAEqX4gbSXVGW8IGE/p6lvD8w==', '01a222f574b47fe2819a977586666580', 'd100fc0d-034b-4ff9-ac02-fd8d95c6ca44', NULL, 'false', 'false', NULL, 'true', '0');
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('67dc90c1-e5e7-445a-a502-0150c883044d', 'PlatformOperator', 'en', 'Auto', '-infinity', 'platformoperator@operations.example', 'PLATFORMOPERATOR@OPERATIONS.EXAMPLE', 'platformoperator@operations.example', 'PLATFORMOPERATOR@OPERATIONS.EXAMPLE', 'true', 'AQAAAAIAAYagAAAAENuFMUfsEO18PLJWMcHrpGplH+ZFkYyj//dI3Ano+TAEqX4gbSXVGW8IGE/p6lvD8w==', '01a222f574bc7ab88696821338ee9961', '31e50788-50bf-44d2-b4af-406bd1066ce3', NULL, 'false', 'false', NULL, 'true', '0');
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('6b0dc8b3-c630-4792-8083-a92bbc48b074', 'ResponseOwner', 'en', 'Auto', '-infinity', 'responseowner@other-vendor.example', 'RESPONSEOWNER@OTHER-VENDOR.EXAMPLE', 'responseowner@other-vendor.example', 'RESPONSEOWNER@OTHER-VENDOR.EXAMPLE', 'true', 'AQAAAAIAAYagAAAAENuFMUfsEO18PLJWMcHrpGplH+ZFkYyj//dI3Ano+TAEqX4gbSXVGW8IGE/p6lvD8w==', '01a222f574a872d1b1aaa61566fde667', '13aee71f-c89c-430c-9549-5be1df99db51', NULL, 'false', 'false', NULL, 'true', '0');
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('73a9993e-53a9-4995-8d7a-64326800cfb2', 'Zephyrine Reviewer', 'en', 'Auto', '-infinity', 'zephyrine.reviewer@first-bank.example', 'ZEPHYRINE.REVIEWER@FIRST-BANK.EXAMPLE', 'zephyrine.reviewer@first-bank.example', 'ZEPHYRINE.REVIEWER@FIRST-BANK.EXAMPLE', 'true', 'AQAAAAIAAYagAAAAENuFMUfsEO18PLJWMcHrpGplH+ZFkYyj//dI3Ano+TAEqX4gbSXVGW8IGE/p6lvD8w==', '01a222f5747e75149d57cfae69359b61', 'c68d64e4-9e52-41d4-b46e-eb1b19475dda', NULL, 'false', 'false', NULL, 'true', '0');
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('93ccab52-f3f1-4a24-9d85-94529301955a', 'Zephyrine BuyerAdministrator', 'en', 'Auto', '-infinity', 'zephyrine.buyeradministrator@first-bank.example', 'ZEPHYRINE.BUYERADMINISTRATOR@FIRST-BANK.EXAMPLE', 'zephyrine.buyeradministrator@first-bank.example', 'ZEPHYRINE.BUYERADMINISTRATOR@FIRST-BANK.EXAMPLE', 'true', 'AQAAAAIAAYagAAAAENuFMUfsEO18PLJWMcHrpGplH+ZFkYyj//dI3Ano+TAEqX4gbSXVGW8IGE/p6lvD8w==', '01a222f573757e43a8cefd629bcf9814', 'fbd7a88f-9df9-4551-a828-66e5a56dddb9', NULL, 'false', 'false', NULL, 'true', '0');
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('971956d5-d65f-452e-aaa4-5ffafb620b89', 'Zephyrine Approver', 'en', 'Auto', '-infinity', 'zephyrine.approver@first-bank.example', 'ZEPHYRINE.APPROVER@FIRST-BANK.EXAMPLE', 'zephyrine.approver@first-bank.example', 'ZEPHYRINE.APPROVER@FIRST-BANK.EXAMPLE', 'true', 'AQAAAAIAAYagAAAAENuFMUfsEO18PLJWMcHrpGplH+ZFkYyj//dI3Ano+TAEqX4gbSXVGW8IGE/p6lvD8w==', '01a222f5748878f08b4f969f114bf281', '2add4cb5-83bc-441c-bcda-27e38848e5e7', NULL, 'false', 'false', NULL, 'true', '0');
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('a0681cb2-b0e7-4dd9-a48e-5a9bad6f916d', 'RiskManager', 'en', 'Auto', '-infinity', 'riskmanager@other-bank.example', 'RISKMANAGER@OTHER-BANK.EXAMPLE', 'riskmanager@other-bank.example', 'RISKMANAGER@OTHER-BANK.EXAMPLE', 'true', 'AQAAAAIAAYagAAAAENuFMUfsEO18PLJWMcHrpGplH+ZFkYyj//dI3Ano+TAEqX4gbSXVGW8IGE/p6lvD8w==', '01a222f5747974b786f0ff225a1cf4e7', '2151c4ff-5445-446e-b516-c675360fd753', NULL, 'false', 'false', NULL, 'true', '0');
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('a769e0f2-568a-4323-9ffc-1d8bcaacf387', 'Auditor', 'en', 'Auto', '-infinity', 'auditor@other-bank.example', 'AUDITOR@OTHER-BANK.EXAMPLE', 'auditor@other-bank.example', 'AUDITOR@OTHER-BANK.EXAMPLE', 'true', 'AQAAAAIAAYagAAAAENuFMUfsEO18PLJWMcHrpGplH+ZFkYyj//dI3Ano+TAEqX4gbSXVGW8IGE/p6lvD8w==', '01a222f574967602926babbb6358be1b', '7bce1de2-2007-4a8b-b3e5-2184c8a85afa', NULL, 'false', 'false', NULL, 'true', '0');
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('b0748714-52cd-45be-877e-0df7e2b05752', 'Zephyrine EvidenceOwner', 'en', 'Auto', '-infinity', 'zephyrine.evidenceowner@first-vendor.example', 'ZEPHYRINE.EVIDENCEOWNER@FIRST-VENDOR.EXAMPLE', 'zephyrine.evidenceowner@first-vendor.example', 'ZEPHYRINE.EVIDENCEOWNER@FIRST-VENDOR.EXAMPLE', 'true', 'AQAAAAIAAYagAAAAENuFMUfsEO18PLJWMcHrpGplH+ZFkYyj//dI3Ano+TAEqX4gbSXVGW8IGE/p6lvD8w==', '01a222f574ac732d8b9d80ca02687a8a', 'b2adab66-a2c6-4ad6-8977-c73fc889b3df', NULL, 'false', 'false', NULL, 'true', '0');
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('d24c14db-acfc-42b1-a2ea-fad4686f5d24', 'Contributor', 'en', 'Auto', '-infinity', 'contributor@other-vendor.example', 'CONTRIBUTOR@OTHER-VENDOR.EXAMPLE', 'contributor@other-vendor.example', 'CONTRIBUTOR@OTHER-VENDOR.EXAMPLE', 'true', 'AQAAAAIAAYagAAAAENuFMUfsEO18PLJWMcHrpGplH+ZFkYyj//dI3Ano+TAEqX4gbSXVGW8IGE/p6lvD8w==', '01a222f574b87650a002038613e4c140', '6a97d294-5316-4293-ad37-effdddfb1fad', NULL, 'false', 'false', NULL, 'true', '0');
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('da743f48-0ddf-4437-a4b5-a1dd216cc9ae', 'Reviewer', 'en', 'Auto', '-infinity', 'reviewer@other-bank.example', 'REVIEWER@OTHER-BANK.EXAMPLE', 'reviewer@other-bank.example', 'REVIEWER@OTHER-BANK.EXAMPLE', 'true', 'AQAAAAIAAYagAAAAENuFMUfsEO18PLJWMcHrpGplH+ZFkYyj//dI3Ano+TAEqX4gbSXVGW8IGE/p6lvD8w==', '01a222f57483760eada81d955d1eb169', '115ebaab-2bc5-467c-8325-36de4062f44e', NULL, 'false', 'false', NULL, 'true', '0');
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('e09badc1-edec-423e-a251-f3271cf01549', 'Zephyrine VendorAdministrator', 'en', 'Auto', '-infinity', 'zephyrine.vendoradministrator@first-vendor.example', 'ZEPHYRINE.VENDORADMINISTRATOR@FIRST-VENDOR.EXAMPLE', 'zephyrine.vendoradministrator@first-vendor.example', 'ZEPHYRINE.VENDORADMINISTRATOR@FIRST-VENDOR.EXAMPLE', 'true', 'AQAAAAIAAYagAAAAENuFMUfsEO18PLJWMcHrpGplH+ZFkYyj//dI3Ano+TAEqX4gbSXVGW8IGE/p6lvD8w==', '01a222f5749b79228c72517b1376fbbe', '6227ff43-cf72-48c6-9be2-866b5a2ead36', NULL, 'false', 'false', NULL, 'true', '0');
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('e5e95f81-83cf-49f9-85fc-51d0fa928df5', 'Zephyrine RiskManager', 'en', 'Auto', '-infinity', 'zephyrine.riskmanager@first-bank.example', 'ZEPHYRINE.RISKMANAGER@FIRST-BANK.EXAMPLE', 'zephyrine.riskmanager@first-bank.example', 'ZEPHYRINE.RISKMANAGER@FIRST-BANK.EXAMPLE', 'true', 'AQAAAAIAAYagAAAAENuFMUfsEO18PLJWMcHrpGplH+ZFkYyj//dI3Ano+TAEqX4gbSXVGW8IGE/p6lvD8w==', '01a222f5747574e195e3dc00ec66e2d9', 'b96c39d4-f33c-4088-a316-768432eae082', NULL, 'false', 'false', NULL, 'true', '0');
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('f1e1d531-ee59-4611-8aa7-bc1caa962af5', 'Zephyrine ResponseOwner', 'en', 'Auto', '-infinity', 'zephyrine.responseowner@first-vendor.example', 'ZEPHYRINE.RESPONSEOWNER@FIRST-VENDOR.EXAMPLE', 'zephyrine.responseowner@first-vendor.example', 'ZEPHYRINE.RESPONSEOWNER@FIRST-VENDOR.EXAMPLE', 'true', 'AQAAAAIAAYagAAAAENuFMUfsEO18PLJWMcHrpGplH+ZFkYyj//dI3Ano+TAEqX4gbSXVGW8IGE/p6lvD8w==', '01a222f574a47e8c9514632ba2cf48db', 'd650dbb5-5adb-46dd-9817-1e0d9dde5a16', NULL, 'false', 'false', NULL, 'true', '0');
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('fc9f82a5-d090-4e7e-90e5-569c9d7098ae', 'ProcurementOfficer', 'en', 'Auto', '-infinity', 'procurementofficer@other-bank.example', 'PROCUREMENTOFFICER@OTHER-BANK.EXAMPLE', 'procurementofficer@other-bank.example', 'PROCUREMENTOFFICER@OTHER-BANK.EXAMPLE', 'true', 'AQAAAAIAAYagAAAAENuFMUfsEO18PLJWMcHrpGplH+ZFkYyj//dI3Ano+TAEqX4gbSXVGW8IGE/p6lvD8w==', '01a222f5747078e5bbc7897acf6cd409', '0bfe4e30-0b8e-4803-880d-0a5182e8c3f8', NULL, 'false', 'false', NULL, 'true', '0');
insert into "PersonClaims" ("Id", "UserId", "ClaimType", "ClaimValue") values ('1', 'e5e95f81-83cf-49f9-85fc-51d0fa928df5', 'of a release', 'yes');
insert into "PersonLogins" ("LoginProvider", "ProviderKey", "ProviderDisplayName", "UserId") values ('of a release', '1', NULL, 'e5e95f81-83cf-49f9-85fc-51d0fa928df5');
insert into "PersonTokens" ("UserId", "LoginProvider", "Name", "Value") values ('e5e95f81-83cf-49f9-85fc-51d0fa928df5', 'of a release', 'token', '1');
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
insert into "ReturnPoints" ("BuyerId", "AssessmentId", "Round", "QuestionId", "VendorOrganisationId", "Comment", "ByName", "At") values ('e785e97f-ab68-40ab-af1a-62a4ef58f65a', '01a222f5-7537-7943-8fbe-85cba14cb8c5', '1', 'GOV-01', '0d8d827d-1d1a-4cb1-9f79-3ab5a30c35e6', 'Zephyrine comment', 'Reviewer', '2026-11-24 02:00:00+00');
insert into "ReviewItems" ("TenantId", "AssessmentId", "Round", "QuestionId", "Judgement", "SharedComment", "InternalNote", "ReviewerId", "ReviewerName", "JudgedAt", "Revision") values ('e785e97f-ab68-40ab-af1a-62a4ef58f65a', '01a222f5-7537-7943-8fbe-85cba14cb8c5', '1', 'GOV-01', 'Accepted', NULL, 'Zephyrine note', '73a9993e-53a9-4995-8d7a-64326800cfb2', 'Reviewer', '2026-11-24 02:00:00+00', '0');
insert into "SectionAssignments" ("TenantId", "AssessmentId", "SectionId", "BuyerId", "PersonId", "PersonName") values ('0d8d827d-1d1a-4cb1-9f79-3ab5a30c35e6', '01a222f5-7537-7943-8fbe-85cba14cb8c5', 'S1', 'e785e97f-ab68-40ab-af1a-62a4ef58f65a', '00000000-0000-0000-0000-000000000000', '');
insert into "SentReminders" ("TenantId", "ObligationId", "DueDate", "OffsetDays", "Recipient", "PlannedAt", "MailId") values ('0d8d827d-1d1a-4cb1-9f79-3ab5a30c35e6', '01a222f5-77ec-7471-86e3-873fd6a00cc0', '2026-12-08', '90', 'CONTACT@FIRST-VENDOR.EXAMPLE', '2026-11-24 02:00:00+00', '01a222f5-7883-7716-bacd-f184017a8bc4');
insert into "SentReminders" ("TenantId", "ObligationId", "DueDate", "OffsetDays", "Recipient", "PlannedAt", "MailId") values ('e785e97f-ab68-40ab-af1a-62a4ef58f65a', '01a222f5-77b0-7462-9bf3-fd5eaaa7b106', '2026-11-29', '90', 'CONTACT@FIRST-VENDOR.EXAMPLE', '2026-11-24 02:00:00+00', '01a222f5-782e-78ff-9c23-f36231ea2205');
insert into "SharedCertificates" ("BuyerId", "CertificateId", "VendorOrganisationId", "VendorId", "DocumentId", "FactsJson", "ExpiryDate", "UpdatedAt") values ('e785e97f-ab68-40ab-af1a-62a4ef58f65a', 'c9f9712a-0b89-4905-88ed-53e019fd8ad7', '0d8d827d-1d1a-4cb1-9f79-3ab5a30c35e6', '01a222f5-74cc-75ac-9755-89d989315f7f', '636c2dd4-9f4c-4cfc-bd95-7ab7ea9e8002', '{"Standard":0,"Edition":"","Number":"Zephyrine-1","HolderName":"Zephyrine","HolderAddress":"","Sites":[],"Scope":"","SoaVersion":null,"SoaDate":null,"RoleInScope":null,"OriginalDate":null,"IssueDate":"2024-06-07","CycleStart":null,"ExpiryDate":"2027-01-23","CertificationBody":"","AccreditationBody":null,"AccreditationMark":null,"MlaMark":null,"VerificationUrl":null,"ReportedState":0,"SurveillanceDone":[],"ScopeCoversService":null,"Verified":false}', '2027-01-23', '2026-11-24 02:00:00+00');
insert into "Submissions" ("BuyerId", "Id", "VendorOrganisationId", "AssessmentId", "Round", "Content", "ContentSha256", "SubmittedById", "SubmittedByName", "SubmittedAt") values ('e785e97f-ab68-40ab-af1a-62a4ef58f65a', '01a222f5-767e-7bf4-a71f-94da0b7c7b41', '0d8d827d-1d1a-4cb1-9f79-3ab5a30c35e6', '01a222f5-7537-7943-8fbe-85cba14cb8c5', '1', '{"answers":[{"questionId":"GOV-01","value":"Zephyrine answer","comment":null,"answeredBy":"Zephyrine ResponseOwner","answeredAt":"2026-11-24T02:00:00Z","evidence":[{"documentId":{"value":"636c2dd4-9f4c-4cfc-bd95-7ab7ea9e8002"},"versionId":{"value":"22f8ba74-1963-4b74-be94-ec6ca185ea0b"},"kind":"iso42001_certificate","title":"Zephyrine certificate","fileName":"Zephyrine.pdf","number":1,"size":10,"sha256":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","documentDate":null,"validUntil":null}]}]}', '035e18a56417564e9c5e78656668c884ecd9d2cf1687bd66e5d70c2824b6c7f1', 'f1e1d531-ee59-4611-8aa7-bc1caa962af5', 'Zephyrine ResponseOwner', '2026-11-24 02:00:00+00');
insert into "VendorContacts" ("TenantId", "Id", "VendorId", "Name", "Email", "Language", "Position") values ('e785e97f-ab68-40ab-af1a-62a4ef58f65a', '01a222f5-74fa-718e-8df9-b31f6249bdf8', '01a222f5-74cc-75ac-9755-89d989315f7f', 'Zephyrine Contact', 'contact@first-vendor.example', 'en', NULL);
insert into "Vendors" ("TenantId", "Id", "Name", "LegalName", "Website", "Country", "Notes", "Status", "OwnerId", "Tier", "SearchText", "NextDate", "NextKind", "ApprovedUntil", "VendorOrganisationId", "CreatedAt", "Revision") values ('e785e97f-ab68-40ab-af1a-62a4ef58f65a', '01a222f5-74cc-75ac-9755-89d989315f7f', 'Zephyrine Analytics', NULL, NULL, NULL, NULL, 'Registered', 'e5e95f81-83cf-49f9-85fc-51d0fa928df5', 'High', 'zephyrine analytics
zephyrine score', NULL, NULL, NULL, '0d8d827d-1d1a-4cb1-9f79-3ab5a30c35e6', '2026-11-24 02:00:00+00', '0');

insert into "FormCounts" ("Minute", "Client", "Count") values ('2026-11-24 02:00:00+00', 'OF-A-RELEASE', '1');
