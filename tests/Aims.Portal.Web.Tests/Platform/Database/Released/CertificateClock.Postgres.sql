insert into "AiServices" ("TenantId", "Id", "VendorId", "Name", "Purpose", "Status", "OwnerId", "UseCase", "Tier", "TierIsProvisional", "Revision") values ('f57f0664-a307-4c90-82fa-c4a3e499efd2', '01a22496-5846-7d09-be36-23cfe8db0cca', '01a22496-5803-7d4c-9574-00fb00c61331', 'Zephyrine Score', NULL, 'Planned', NULL, '{}', 'High', 'true', '0');
insert into "Answers" ("TenantId", "AssessmentId", "QuestionId", "BuyerId", "Value", "Comment", "AnsweredById", "AnsweredByName", "AnsweredAt", "Revision") values ('49545036-d933-4b6b-840b-805f9e1c7bbb', '01a22496-5863-7501-b373-15040971e083', 'GOV-01', 'f57f0664-a307-4c90-82fa-c4a3e499efd2', 'Zephyrine answer', NULL, 'c276aca0-d640-46b1-9c14-24debea17cd2', 'Zephyrine ResponseOwner', '2026-11-24 02:00:00+00', '0');
insert into "AssessedServices" ("TenantId", "AssessmentId", "AiServiceId") values ('f57f0664-a307-4c90-82fa-c4a3e499efd2', '01a22496-5863-7501-b373-15040971e083', '01a22496-5846-7d09-be36-23cfe8db0cca');
insert into "Assessments" ("BuyerId", "Id", "VendorOrganisationId", "VendorId", "BuyerName", "VendorName", "Reference", "QuestionnaireId", "QuestionnaireVersion", "Services", "SearchText", "Facts", "Message", "ContactName", "ContactEmail", "ContactLanguage", "SentById", "SentByName", "SentAt", "DueDate", "State", "StateChangedAt", "Round", "ResponsibleId", "ResponsibleName", "Answered", "Shown", "SubmittedAt", "SubmittedByName", "Outcome", "DecidedAt", "ValidUntil", "NextReviewOn", "Revision") values ('f57f0664-a307-4c90-82fa-c4a3e499efd2', '01a22496-5863-7501-b373-15040971e083', '49545036-d933-4b6b-840b-805f9e1c7bbb', '01a22496-5803-7d4c-9574-00fb00c61331', 'Zephyrine Bank', 'Zephyrine Analytics', 'FB-2026-0001', 'ai-basic', '1.0.0', 'Zephyrine Score', '', '{}', 'Zephyrine message', 'Zephyrine Contact', 'contact@first-vendor.example', 'en', '9784b35c-9380-44fb-87b7-ea6d30f4f68c', 'Procurement officer', '2026-11-24 02:00:00+00', '2026-11-29', 'InReview', '2026-11-24 02:00:00+00', '1', 'c276aca0-d640-46b1-9c14-24debea17cd2', 'Zephyrine ResponseOwner', '1', '10', '2026-11-24 02:00:00+00', 'Zephyrine ResponseOwner', NULL, NULL, NULL, NULL, '0');
insert into "Assessments" ("BuyerId", "Id", "VendorOrganisationId", "VendorId", "BuyerName", "VendorName", "Reference", "QuestionnaireId", "QuestionnaireVersion", "Services", "SearchText", "Facts", "Message", "ContactName", "ContactEmail", "ContactLanguage", "SentById", "SentByName", "SentAt", "DueDate", "State", "StateChangedAt", "Round", "ResponsibleId", "ResponsibleName", "Answered", "Shown", "SubmittedAt", "SubmittedByName", "Outcome", "DecidedAt", "ValidUntil", "NextReviewOn", "Revision") values ('f57f0664-a307-4c90-82fa-c4a3e499efd2', '01a22496-5a7b-7c7b-8e22-52aea23e3a75', '49545036-d933-4b6b-840b-805f9e1c7bbb', '01a22496-5803-7d4c-9574-00fb00c61331', 'Zephyrine Bank', 'Zephyrine Analytics', 'FB-2026-0002', 'ai-basic', '1.0.0', 'Zephyrine Score', '', '{}', 'Zephyrine message', 'Zephyrine Contact', 'contact@first-vendor.example', 'en', '9784b35c-9380-44fb-87b7-ea6d30f4f68c', 'Procurement officer', '2026-11-24 02:00:00+00', '2026-11-29', 'Decided', '2026-11-24 02:00:00+00', '1', 'c276aca0-d640-46b1-9c14-24debea17cd2', 'Zephyrine ResponseOwner', '0', '0', '2026-11-24 02:00:00+00', 'Zephyrine ResponseOwner', 'Approve', '2026-11-24 02:00:00+00', '2027-11-24', '2027-10-24', '0');
insert into "Assessments" ("BuyerId", "Id", "VendorOrganisationId", "VendorId", "BuyerName", "VendorName", "Reference", "QuestionnaireId", "QuestionnaireVersion", "Services", "SearchText", "Facts", "Message", "ContactName", "ContactEmail", "ContactLanguage", "SentById", "SentByName", "SentAt", "DueDate", "State", "StateChangedAt", "Round", "ResponsibleId", "ResponsibleName", "Answered", "Shown", "SubmittedAt", "SubmittedByName", "Outcome", "DecidedAt", "ValidUntil", "NextReviewOn", "Revision") values ('f57f0664-a307-4c90-82fa-c4a3e499efd2', '01a22496-5aae-7bc7-a45c-828988e4ab67', '49545036-d933-4b6b-840b-805f9e1c7bbb', '01a22496-5803-7d4c-9574-00fb00c61331', 'Zephyrine Bank', 'Zephyrine Analytics', 'FB-2026-0003', 'ai-basic', '1.0.0', 'Zephyrine Score', '', '{}', 'Zephyrine message', 'Zephyrine Contact', 'contact@first-vendor.example', 'en', '9784b35c-9380-44fb-87b7-ea6d30f4f68c', 'Procurement officer', '2026-11-24 02:00:00+00', '2026-11-29', 'Requested', '2026-11-24 02:00:00+00', '1', 'c276aca0-d640-46b1-9c14-24debea17cd2', 'Zephyrine ResponseOwner', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, '0');
insert into "AttachedEvidence" ("TenantId", "AssessmentId", "QuestionId", "VersionId", "BuyerId", "DocumentId") values ('49545036-d933-4b6b-840b-805f9e1c7bbb', '01a22496-5863-7501-b373-15040971e083', 'GOV-01', 'f71326f5-7b24-4d09-8e2e-abd492e60905', 'f57f0664-a307-4c90-82fa-c4a3e499efd2', 'e3e8bf0b-6499-4b85-974d-867eafd59a39');
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('49545036-d933-4b6b-840b-805f9e1c7bbb', '01a22496-57e6-7f67-8264-909a70d52e32', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Membership', '71ba0687-a352-4d09-8512-be5ff86b3fd4', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"VendorAdministrator"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('49545036-d933-4b6b-840b-805f9e1c7bbb', '01a22496-57e9-716d-8730-71c12df86ca4', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Membership', 'c276aca0-d640-46b1-9c14-24debea17cd2', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"ResponseOwner"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('49545036-d933-4b6b-840b-805f9e1c7bbb', '01a22496-57ef-79af-8be2-b67992699565', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Membership', '8080de70-f370-4bce-8059-0488a176da25', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"EvidenceOwner"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('49545036-d933-4b6b-840b-805f9e1c7bbb', '01a22496-57f3-7898-9792-fd40a5a3e338', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Membership', 'aa123a63-cde2-40e9-beef-1265267f22bc', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"Contributor"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('49545036-d933-4b6b-840b-805f9e1c7bbb', '01a22496-5cca-712f-86df-1ed4a6f19080', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'EvidenceDocument', 'e3e8bf0b-6499-4b85-974d-867eafd59a39', '{"CreatedAt":[null,"2026-11-24T02:00:00.0000000Z"],"CurrentVersion":[null,"1"],"Kind":[null,"iso42001_certificate"],"Services":[null,""],"Title":[null,"Zephyrine certificate"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('49545036-d933-4b6b-840b-805f9e1c7bbb', '01a22496-5cca-719f-9cf2-8b2e85f9c546', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'SectionAssignment', '01a22496-5863-7501-b373-15040971e083', '{"BuyerId":[null,"f57f0664-a307-4c90-82fa-c4a3e499efd2"],"PersonId":[null,"00000000-0000-0000-0000-000000000000"],"PersonName":[null,""],"SectionId":["S1","S1"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('49545036-d933-4b6b-840b-805f9e1c7bbb', '01a22496-5cca-77be-9d8d-3fdacde0f4de', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Answer', '01a22496-5863-7501-b373-15040971e083', '{"AnsweredAt":[null,"2026-11-24T02:00:00.0000000Z"],"AnsweredById":[null,"c276aca0-d640-46b1-9c14-24debea17cd2"],"AnsweredByName":[null,"Zephyrine ResponseOwner"],"BuyerId":[null,"f57f0664-a307-4c90-82fa-c4a3e499efd2"],"Value":[null,"Zephyrine answer"],"QuestionId":["GOV-01","GOV-01"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('49545036-d933-4b6b-840b-805f9e1c7bbb', '01a22496-5ccb-7022-a724-72ff4e8097cf', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'DocumentVersion', 'e3e8bf0b-6499-4b85-974d-867eafd59a39', '{"BlobName":[null,"f71326f57b244d098e2eabd492e60905"],"ContentType":[null,"application/pdf"],"DocumentId":[null,"e3e8bf0b-6499-4b85-974d-867eafd59a39"],"FileName":[null,"Zephyrine.pdf"],"Number":[null,"1"],"Scan":[null,"NotScanned"],"Sha256":[null,"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"],"Size":[null,"10"],"State":[null,"Stored"],"UploadedAt":[null,"2026-11-24T02:00:00.0000000Z"],"UploadedById":[null,"c276aca0-d640-46b1-9c14-24debea17cd2"],"UploadedByName":[null,"Zephyrine ResponseOwner"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('49545036-d933-4b6b-840b-805f9e1c7bbb', '01a22496-5ccb-7e9b-8ee2-f943891fa880', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'AttachedEvidence', '01a22496-5863-7501-b373-15040971e083', '{"BuyerId":[null,"f57f0664-a307-4c90-82fa-c4a3e499efd2"],"DocumentId":[null,"e3e8bf0b-6499-4b85-974d-867eafd59a39"],"QuestionId":["GOV-01","GOV-01"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('49545036-d933-4b6b-840b-805f9e1c7bbb', '01a22496-5cd0-71a9-980e-1968ddc5f262', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Certificate', '9c46a277-b21e-4f6b-b0ec-ba561468b527', E'{"DocumentId":[null,"e3e8bf0b-6499-4b85-974d-867eafd59a39"],"ExpiryDate":[null,"01/23/2027"],"FactsJson":[null,"{\\u0022Standard\\u0022:0,\\u0022Edition\\u0022:\\u0022\\u0022,\\u0022Number\\u0022:\\u0022Zephyrine-1\\u0022,\\u0022HolderName\\u0022:\\u0022Zephyrine\\u0022,\\u0022HolderAddress\\u0022:\\u0022\\u0022,\\u0022Sites\\u0022:[],\\u0022NamedCompanies\\u0022:[],\\u0022Scope\\u0022:\\u0022\\u0022,\\u0022SoaVersion\\u0022:null,\\u0022SoaDate\\u0022:null,\\u0022RoleInScope\\u0022:null,\\u0022OriginalDate\\u0022:null,\\u0022IssueDate\\u0022:\\u00222024-06-07\\u0022,\\u0022CycleStart\\u0022:null,\\u0022ExpiryDate\\u0022:\\u00222027-01-23\\u0022,\\u0022CertificationBody\\u0022:\\u0022\\u0022,\\u0022AccreditationBody\\u0022:null,\\u0022AccreditationMark\\u0022:null,\\u0022MlaMark\\u0022:null,\\u0022VerificationUrl\\u0022:null,\\u0022ReportedState\\u0022:0,\\u0022SuspendedOn\\u0022:null,\\u0022WithdrawnOn\\u0022:null,\\u0022SurveillanceDone\\u0022:[],\\u0022ScopeCoversService\\u0022:null,\\u0022Verifie… (528)"],"RecordedAt":[null,"2026-11-24T02:00:00.0000000Z"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('4cdce2b6-25a2-47c3-85ae-fecc72cd10b0', '01a22496-57c1-78de-be18-7472a37043d2', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Membership', '66984a4f-f48c-404a-8d02-02be9c9d9267', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"BuyerAdministrator"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('4cdce2b6-25a2-47c3-85ae-fecc72cd10b0', '01a22496-57ca-7f7a-821c-e70300b4bc50', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Membership', '83889d48-9603-44d8-9f52-e5603b91491c', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"ProcurementOfficer"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('4cdce2b6-25a2-47c3-85ae-fecc72cd10b0', '01a22496-57d5-76e1-84d2-f272076ddd9a', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Membership', 'ee52bec0-be4a-4cd2-86ac-5b57173d3975', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"RiskManager"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('4cdce2b6-25a2-47c3-85ae-fecc72cd10b0', '01a22496-57d9-7f2a-867d-2527b1d968ff', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Membership', 'a112e8d4-d104-4e87-a579-f13cabb83c08', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"Reviewer"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('4cdce2b6-25a2-47c3-85ae-fecc72cd10b0', '01a22496-57e0-7bbb-8e85-58575716501c', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Membership', '0d30fd89-2440-4577-9c8b-dd97a161c428', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"Approver"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('4cdce2b6-25a2-47c3-85ae-fecc72cd10b0', '01a22496-57e4-7b10-8b87-d0c927a0439a', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Membership', '06cbbc47-002e-428a-9150-690233439306', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"Auditor"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('6f209d20-9816-4cda-8213-557f852dae26', '01a22496-57e8-72d2-9271-5b0c1ca48f03', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Membership', 'c562951d-f5fe-4ea4-9184-8672f4e59ff6', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"VendorAdministrator"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('6f209d20-9816-4cda-8213-557f852dae26', '01a22496-57ed-7717-a77e-954fe4d095ef', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Membership', 'b4720d43-d91e-4e5b-b681-0c311e4be273', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"ResponseOwner"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('6f209d20-9816-4cda-8213-557f852dae26', '01a22496-57f0-760a-9b04-73f8f77c8018', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Membership', 'f434ea30-1b0b-4832-ab08-882216600268', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"EvidenceOwner"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('6f209d20-9816-4cda-8213-557f852dae26', '01a22496-57f4-723e-8942-7139bffba36a', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Membership', 'f8900532-38f3-4fa8-bc7c-d969fb0e7a53', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"Contributor"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('9ca8e052-f48a-41ee-96de-7d8f00b0c517', '01a22496-57f7-729e-b07a-d852a4fc189b', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Membership', 'fb09897b-4df9-44e9-bfe6-5a4bb1a5151b', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"PlatformOperator"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('f57f0664-a307-4c90-82fa-c4a3e499efd2', '01a22496-577a-765e-8f88-144b930f0bf9', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Membership', 'b63b580d-1388-4322-a0e9-12883a2d51b3', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"BuyerAdministrator"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('f57f0664-a307-4c90-82fa-c4a3e499efd2', '01a22496-57c5-7c77-9707-5f8cffea9cb8', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Membership', '9784b35c-9380-44fb-87b7-ea6d30f4f68c', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"ProcurementOfficer"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('f57f0664-a307-4c90-82fa-c4a3e499efd2', '01a22496-57d3-751c-91dd-2540e930488f', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Membership', 'd17938ff-4987-4cdf-86df-1629984c0316', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"RiskManager"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('f57f0664-a307-4c90-82fa-c4a3e499efd2', '01a22496-57d7-77ea-ab4a-7fba2d98cea4', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Membership', 'cd9ac9ce-08f5-499c-a269-7fc759c79c35', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"Reviewer"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('f57f0664-a307-4c90-82fa-c4a3e499efd2', '01a22496-57de-71d4-9714-7bdd79d17c7f', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Membership', '133f9f0e-c11a-4e90-bdec-b95757840a9f', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"Approver"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('f57f0664-a307-4c90-82fa-c4a3e499efd2', '01a22496-57e1-7412-bb56-155f9382b7c7', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Membership', 'fcebf4b9-7f64-4350-a612-a696a50ed875', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"Auditor"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('f57f0664-a307-4c90-82fa-c4a3e499efd2', '01a22496-5cc9-718f-9cf2-c052f4769bcf', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Vendor', '01a22496-5803-7d4c-9574-00fb00c61331', '{"CreatedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Name":[null,"Zephyrine Analytics"],"OwnerId":[null,"d17938ff-4987-4cdf-86df-1629984c0316"],"Status":[null,"Registered"],"Tier":[null,"High"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('f57f0664-a307-4c90-82fa-c4a3e499efd2', '01a22496-5cc9-73e8-8e58-d38e8445a66b', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'VendorContact', '01a22496-582f-7520-a390-f4deffd85a4c', '{"Email":[null,"contact@first-vendor.example"],"Language":[null,"en"],"Name":[null,"Zephyrine Contact"],"VendorId":[null,"01a22496-5803-7d4c-9574-00fb00c61331"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('f57f0664-a307-4c90-82fa-c4a3e499efd2', '01a22496-5cca-764f-9686-d8435b13279a', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'AiService', '01a22496-5846-7d09-be36-23cfe8db0cca', '{"Name":[null,"Zephyrine Score"],"Status":[null,"Planned"],"Tier":[null,"High"],"TierIsProvisional":[null,"True"],"UseCase":[null,"{}"],"VendorId":[null,"01a22496-5803-7d4c-9574-00fb00c61331"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('f57f0664-a307-4c90-82fa-c4a3e499efd2', '01a22496-5cca-76c9-8ccb-ca18c87b52be', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Assessment', '01a22496-5863-7501-b373-15040971e083', '{"BuyerName":[null,"Zephyrine Bank"],"ContactEmail":[null,"contact@first-vendor.example"],"ContactLanguage":[null,"en"],"ContactName":[null,"Zephyrine Contact"],"DueDate":[null,"11/29/2026"],"Facts":[null,"{}"],"Message":[null,"Zephyrine message"],"QuestionnaireId":[null,"ai-basic"],"QuestionnaireVersion":[null,"1.0.0"],"Reference":[null,"FB-2026-0001"],"ResponsibleName":[null,"Zephyrine ResponseOwner"],"Round":[null,"1"],"SentAt":[null,"2026-11-24T02:00:00.0000000Z"],"SentById":[null,"9784b35c-9380-44fb-87b7-ea6d30f4f68c"],"SentByName":[null,"Procurement officer"],"Services":[null,"Zephyrine Score"],"State":[null,"InReview"],"StateChangedAt":[null,"2026-11-24T02:00:00.0000000Z"],"SubmittedAt":[null,"2026-11-24T02:00:00.0000000Z"],"SubmittedByName":[null,"Zephyrine ResponseOwner"],"VendorId":[null,"01a22496-5803-7d4c-9574-00fb00c61331"],"VendorName":[null,"Zephyrine Analytics"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('f57f0664-a307-4c90-82fa-c4a3e499efd2', '01a22496-5cd0-722f-96ac-f474c8ca7338', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Submission', '01a22496-5863-7501-b373-15040971e083', '{"AssessmentId":[null,"01a22496-5863-7501-b373-15040971e083"],"ContentSha256":[null,"bb02853a237c2ab51b2b91c1aaf9115eaeb694d88a011e4bdbde4dd94ca6d764"],"Round":[null,"1"],"SubmittedAt":[null,"2026-11-24T02:00:00.0000000Z"],"SubmittedById":[null,"c276aca0-d640-46b1-9c14-24debea17cd2"],"SubmittedByName":[null,"Zephyrine ResponseOwner"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('f57f0664-a307-4c90-82fa-c4a3e499efd2', '01a22496-5cd1-711c-b12b-ed3d50142328', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Decision', '01a22496-5a7b-7c7b-8e22-52aea23e3a75', '{"AssessmentId":[null,"01a22496-5a7b-7c7b-8e22-52aea23e3a75"],"Blockers":[null,""],"DecidedAt":[null,"2026-11-24T02:00:00.0000000Z"],"DecidedById":[null,"133f9f0e-c11a-4e90-bdec-b95757840a9f"],"DecidedByName":[null,"Approver"],"Outcome":[null,"Approve"],"Reason":[null,"Zephyrine reason"],"Round":[null,"1"],"Score":[null,"80"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('f57f0664-a307-4c90-82fa-c4a3e499efd2', '01a22496-5cd1-71f6-b644-e2eb49769f84', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'EvidenceGrant', '01a22496-5863-7501-b373-15040971e083', '{"AssessmentId":[null,"01a22496-5863-7501-b373-15040971e083"],"BlobName":[null,"f71326f57b244d098e2eabd492e60905"],"ContentType":[null,"application/pdf"],"DocumentId":[null,"e3e8bf0b-6499-4b85-974d-867eafd59a39"],"FileName":[null,"Zephyrine.pdf"],"GrantedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Kind":[null,"iso42001_certificate"],"Number":[null,"1"],"Sha256":[null,"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"],"Size":[null,"10"],"Title":[null,"Zephyrine certificate"],"VendorId":[null,"01a22496-5803-7d4c-9574-00fb00c61331"],"VersionId":[null,"f71326f5-7b24-4d09-8e2e-abd492e60905"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('f57f0664-a307-4c90-82fa-c4a3e499efd2', '01a22496-5cd1-722d-a76e-dbcf9eef2774', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Condition', '01a22496-5a68-7c5c-87b7-efda9b1e6808', '{"AssessmentId":[null,"01a22496-5863-7501-b373-15040971e083"],"DueDate":[null,"12/14/2026"],"Owner":[null,"Vendor"],"State":[null,"Open"],"Text":[null,"Zephyrine condition"],"VendorId":[null,"01a22496-5803-7d4c-9574-00fb00c61331"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('f57f0664-a307-4c90-82fa-c4a3e499efd2', '01a22496-5cd1-72cc-baed-9fc913b5570b', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Assessment', '01a22496-5a7b-7c7b-8e22-52aea23e3a75', '{"BuyerName":[null,"Zephyrine Bank"],"ContactEmail":[null,"contact@first-vendor.example"],"ContactLanguage":[null,"en"],"ContactName":[null,"Zephyrine Contact"],"DecidedAt":[null,"2026-11-24T02:00:00.0000000Z"],"DueDate":[null,"11/29/2026"],"Facts":[null,"{}"],"Message":[null,"Zephyrine message"],"NextReviewOn":[null,"10/24/2027"],"Outcome":[null,"Approve"],"QuestionnaireId":[null,"ai-basic"],"QuestionnaireVersion":[null,"1.0.0"],"Reference":[null,"FB-2026-0002"],"ResponsibleName":[null,"Zephyrine ResponseOwner"],"Round":[null,"1"],"SentAt":[null,"2026-11-24T02:00:00.0000000Z"],"SentById":[null,"9784b35c-9380-44fb-87b7-ea6d30f4f68c"],"SentByName":[null,"Procurement officer"],"Services":[null,"Zephyrine Score"],"State":[null,"Decided"],"StateChangedAt":[null,"2026-11-24T02:00:00.0000000Z"],"SubmittedAt":[null,"2026-11-24T02:00:00.0000000Z"],"SubmittedByName":[null,"Zephyrine ResponseOwner"],"ValidUntil":[null,"11/24/2027"],"VendorId":[null,"01a22496-5803-7d4c-9574-00fb00c61331"],"VendorName":[null,"Zephyrine Analytics"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('f57f0664-a307-4c90-82fa-c4a3e499efd2', '01a22496-5cd1-7557-9672-5d191c65f872', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Assessment', '01a22496-5aae-7bc7-a45c-828988e4ab67', '{"BuyerName":[null,"Zephyrine Bank"],"ContactEmail":[null,"contact@first-vendor.example"],"ContactLanguage":[null,"en"],"ContactName":[null,"Zephyrine Contact"],"DueDate":[null,"11/29/2026"],"Facts":[null,"{}"],"Message":[null,"Zephyrine message"],"QuestionnaireId":[null,"ai-basic"],"QuestionnaireVersion":[null,"1.0.0"],"Reference":[null,"FB-2026-0003"],"ResponsibleName":[null,"Zephyrine ResponseOwner"],"Round":[null,"1"],"SentAt":[null,"2026-11-24T02:00:00.0000000Z"],"SentById":[null,"9784b35c-9380-44fb-87b7-ea6d30f4f68c"],"SentByName":[null,"Procurement officer"],"Services":[null,"Zephyrine Score"],"State":[null,"Requested"],"StateChangedAt":[null,"2026-11-24T02:00:00.0000000Z"],"VendorId":[null,"01a22496-5803-7d4c-9574-00fb00c61331"],"VendorName":[null,"Zephyrine Analytics"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('f57f0664-a307-4c90-82fa-c4a3e499efd2', '01a22496-5cd1-761d-b0a6-2236b511940c', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Invitation', '01a22496-5afa-79cb-baf3-7c70f7d7b504', '{"AssessmentId":[null,"01a22496-5aae-7bc7-a45c-828988e4ab67"],"CreatedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Email":[null,"contact@first-vendor.example"],"ExpiresAt":[null,"2026-12-08T02:00:00.0000000Z"],"InvitedByEmail":[null,""],"InvitedByName":[null,""],"Kind":[null,"Assessment"],"Language":[null,"en"],"Name":[null,"Zephyrine Contact"],"NormalizedEmail":[null,"CONTACT@FIRST-VENDOR.EXAMPLE"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('f57f0664-a307-4c90-82fa-c4a3e499efd2', '01a22496-5cd1-76f3-8821-792a64973ee9', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'SharedCertificate', '9c46a277-b21e-4f6b-b0ec-ba561468b527', E'{"DocumentId":[null,"e3e8bf0b-6499-4b85-974d-867eafd59a39"],"ExpiryDate":[null,"01/23/2027"],"FactsJson":[null,"{\\u0022Standard\\u0022:0,\\u0022Edition\\u0022:\\u0022\\u0022,\\u0022Number\\u0022:\\u0022Zephyrine-1\\u0022,\\u0022HolderName\\u0022:\\u0022Zephyrine\\u0022,\\u0022HolderAddress\\u0022:\\u0022\\u0022,\\u0022Sites\\u0022:[],\\u0022NamedCompanies\\u0022:[],\\u0022Scope\\u0022:\\u0022\\u0022,\\u0022SoaVersion\\u0022:null,\\u0022SoaDate\\u0022:null,\\u0022RoleInScope\\u0022:null,\\u0022OriginalDate\\u0022:null,\\u0022IssueDate\\u0022:\\u00222024-06-07\\u0022,\\u0022CycleStart\\u0022:null,\\u0022ExpiryDate\\u0022:\\u00222027-01-23\\u0022,\\u0022CertificationBody\\u0022:\\u0022\\u0022,\\u0022AccreditationBody\\u0022:null,\\u0022AccreditationMark\\u0022:null,\\u0022MlaMark\\u0022:null,\\u0022VerificationUrl\\u0022:null,\\u0022ReportedState\\u0022:0,\\u0022SuspendedOn\\u0022:null,\\u0022WithdrawnOn\\u0022:null,\\u0022SurveillanceDone\\u0022:[],\\u0022ScopeCoversService\\u0022:null,\\u0022Verifie… (528)"],"UpdatedAt":[null,"2026-11-24T02:00:00.0000000Z"],"VendorId":[null,"01a22496-5803-7d4c-9574-00fb00c61331"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('f57f0664-a307-4c90-82fa-c4a3e499efd2', '01a22496-5cd1-7ce5-b695-cee10d266159', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'ReviewItem', '01a22496-5863-7501-b373-15040971e083', '{"InternalNote":[null,"Zephyrine note"],"JudgedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Judgement":[null,"Accepted"],"ReviewerId":[null,"cd9ac9ce-08f5-499c-a269-7fc759c79c35"],"ReviewerName":[null,"Reviewer"],"QuestionId":["GOV-01","GOV-01"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('f57f0664-a307-4c90-82fa-c4a3e499efd2', '01a22496-5cd1-7fae-8c72-86be8b971ae5', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Finding', '58d67ca9-245e-4273-919d-cc83a9a271fb', '{"AssessmentId":[null,"01a22496-5863-7501-b373-15040971e083"],"QuestionId":[null,"GOV-01"],"RaisedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Reference":[null,"F-0001"],"RemediateBy":[null,"12/14/2026"],"Severity":[null,"High"],"SharedAt":[null,"2026-11-24T02:00:00.0000000Z"],"State":[null,"Open"],"Title":[null,"Zephyrine finding"],"VendorId":[null,"01a22496-5803-7d4c-9574-00fb00c61331"]}', NULL, NULL);
insert into "Certificates" ("TenantId", "Id", "DocumentId", "RecordedAt", "FactsJson", "ExpiryDate", "Revision") values ('49545036-d933-4b6b-840b-805f9e1c7bbb', '9c46a277-b21e-4f6b-b0ec-ba561468b527', 'e3e8bf0b-6499-4b85-974d-867eafd59a39', '2026-11-24 02:00:00+00', '{"Standard":0,"Edition":"","Number":"Zephyrine-1","HolderName":"Zephyrine","HolderAddress":"","Sites":[],"NamedCompanies":[],"Scope":"","SoaVersion":null,"SoaDate":null,"RoleInScope":null,"OriginalDate":null,"IssueDate":"2024-06-07","CycleStart":null,"ExpiryDate":"2027-01-23","CertificationBody":"","AccreditationBody":null,"AccreditationMark":null,"MlaMark":null,"VerificationUrl":null,"ReportedState":0,"SuspendedOn":null,"WithdrawnOn":null,"SurveillanceDone":[],"ScopeCoversService":null,"Verified":false,"ConfirmedOn":null}', '2027-01-23', '0');
insert into "Conditions" ("BuyerId", "Id", "VendorOrganisationId", "AssessmentId", "VendorId", "Text", "Owner", "DueDate", "State", "MetAt", "Revision") values ('f57f0664-a307-4c90-82fa-c4a3e499efd2', '01a22496-5a68-7c5c-87b7-efda9b1e6808', '49545036-d933-4b6b-840b-805f9e1c7bbb', '01a22496-5863-7501-b373-15040971e083', '01a22496-5803-7d4c-9574-00fb00c61331', 'Zephyrine condition', 'Vendor', '2026-12-14', 'Open', NULL, '0');
insert into "DataProtectionKeys" ("Id", "FriendlyName", "Xml") values ('2', 'revocation', '<revocation version="1"><revocationDate>2026-01-01T00:00:00Z</revocationDate><key id="6f1c1d0e-0c0a-4a52-9b7e-2a4e8f2d9c11" /><reason>Made for a test.</reason></revocation>');
insert into "Decisions" ("TenantId", "Id", "AssessmentId", "Round", "Outcome", "Reason", "Score", "Blockers", "DecidedById", "DecidedByName", "DecidedAt") values ('f57f0664-a307-4c90-82fa-c4a3e499efd2', '01a22496-5a81-7e40-ab3b-f660641b2e45', '01a22496-5a7b-7c7b-8e22-52aea23e3a75', '1', 'Approve', 'Zephyrine reason', '80.00', '', '133f9f0e-c11a-4e90-bdec-b95757840a9f', 'Approver', '2026-11-24 02:00:00+00');
insert into "DocumentVersions" ("TenantId", "Id", "DocumentId", "Number", "FileName", "ContentType", "BlobName", "Size", "Sha256", "State", "Scan", "UploadedById", "UploadedByName", "UploadedAt") values ('49545036-d933-4b6b-840b-805f9e1c7bbb', 'f71326f5-7b24-4d09-8e2e-abd492e60905', 'e3e8bf0b-6499-4b85-974d-867eafd59a39', '1', 'Zephyrine.pdf', 'application/pdf', 'f71326f57b244d098e2eabd492e60905', '10', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'Stored', 'NotScanned', 'c276aca0-d640-46b1-9c14-24debea17cd2', 'Zephyrine ResponseOwner', '2026-11-24 02:00:00+00');
insert into "Documents" ("TenantId", "Id", "Kind", "Title", "DocumentDate", "ValidUntil", "Services", "CurrentVersion", "CreatedAt", "ArchivedAt", "Revision") values ('49545036-d933-4b6b-840b-805f9e1c7bbb', 'e3e8bf0b-6499-4b85-974d-867eafd59a39', 'iso42001_certificate', 'Zephyrine certificate', NULL, NULL, '', '1', '2026-11-24 02:00:00+00', NULL, '0');
insert into "EvidenceGrants" ("BuyerId", "Id", "VendorOrganisationId", "AssessmentId", "VendorId", "DocumentId", "VersionId", "Kind", "Title", "FileName", "ContentType", "BlobName", "Number", "Size", "Sha256", "DocumentDate", "ValidUntil", "GrantedAt", "RevokedAt") values ('f57f0664-a307-4c90-82fa-c4a3e499efd2', '01a22496-59e0-74ac-89fa-cb84fee23da9', '49545036-d933-4b6b-840b-805f9e1c7bbb', '01a22496-5863-7501-b373-15040971e083', '01a22496-5803-7d4c-9574-00fb00c61331', 'e3e8bf0b-6499-4b85-974d-867eafd59a39', 'f71326f5-7b24-4d09-8e2e-abd492e60905', 'iso42001_certificate', 'Zephyrine certificate', 'Zephyrine.pdf', 'application/pdf', 'f71326f57b244d098e2eabd492e60905', '1', '10', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', NULL, NULL, '2026-11-24 02:00:00+00', NULL);
insert into "EvidenceReads" ("BuyerId", "Id", "VendorOrganisationId", "GrantId", "DocumentId", "VersionId", "ReadById", "ReadByName", "ReadAt") values ('f57f0664-a307-4c90-82fa-c4a3e499efd2', '01a22496-59fd-7f00-97e8-dcc86ba44902', '49545036-d933-4b6b-840b-805f9e1c7bbb', '01a22496-59e0-74ac-89fa-cb84fee23da9', 'e3e8bf0b-6499-4b85-974d-867eafd59a39', 'f71326f5-7b24-4d09-8e2e-abd492e60905', 'cd9ac9ce-08f5-499c-a269-7fc759c79c35', 'Reviewer', '2026-11-24 02:00:00+00');
insert into "Findings" ("BuyerId", "Id", "VendorOrganisationId", "AssessmentId", "VendorId", "Reference", "QuestionId", "Title", "Severity", "RemediateBy", "State", "SharedAt", "VendorResponse", "RaisedAt", "ClosedAt", "Revision") values ('f57f0664-a307-4c90-82fa-c4a3e499efd2', '58d67ca9-245e-4273-919d-cc83a9a271fb', '49545036-d933-4b6b-840b-805f9e1c7bbb', '01a22496-5863-7501-b373-15040971e083', '01a22496-5803-7d4c-9574-00fb00c61331', 'F-0001', 'GOV-01', 'Zephyrine finding', 'High', '2026-12-14', 'Open', '2026-11-24 02:00:00+00', NULL, '2026-11-24 02:00:00+00', NULL, '0');
insert into "FormCounts" ("Minute", "Client", "Count") values ('2026-11-24 02:00:00+00', 'OF-A-RELEASE', '1');
insert into "Invitations" ("TenantId", "Id", "Kind", "Email", "NormalizedEmail", "Name", "Language", "TokenHash", "AssessmentId", "Role", "InvitedByName", "InvitedByEmail", "CreatedAt", "ExpiresAt", "UsedAt", "UsedById", "WithdrawnAt", "PassedOnAt", "Revision") values ('f57f0664-a307-4c90-82fa-c4a3e499efd2', '01a22496-5afa-79cb-baf3-7c70f7d7b504', 'Assessment', 'contact@first-vendor.example', 'CONTACT@FIRST-VENDOR.EXAMPLE', 'Zephyrine Contact', 'en', E'\\x67719f714cfff1bef08a87c4611ffacfb4cd965e0f049d831ae4389b24f83249', '01a22496-5aae-7bc7-a45c-828988e4ab67', NULL, '', '', '2026-11-24 02:00:00+00', '2026-12-08 02:00:00+00', NULL, NULL, NULL, NULL, '0');
insert into "Letters" ("TenantId", "Id", "Kind", "Content", "ActorId", "ActorName", "WrittenAt", "ReadAt", "LastError") values ('f57f0664-a307-4c90-82fa-c4a3e499efd2', '01a22496-5b76-7fd5-8e76-62e4c2898ded', 'news', '{}', NULL, 'Zephyrine actor', '2026-11-24 02:00:00+00', '2026-11-24 02:00:00+00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('49545036-d933-4b6b-840b-805f9e1c7bbb', '71ba0687-a352-4d09-8512-be5ff86b3fd4', 'VendorAdministrator', '2026-11-24 02:00:00+00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('49545036-d933-4b6b-840b-805f9e1c7bbb', '8080de70-f370-4bce-8059-0488a176da25', 'EvidenceOwner', '2026-11-24 02:00:00+00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('49545036-d933-4b6b-840b-805f9e1c7bbb', 'aa123a63-cde2-40e9-beef-1265267f22bc', 'Contributor', '2026-11-24 02:00:00+00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('49545036-d933-4b6b-840b-805f9e1c7bbb', 'c276aca0-d640-46b1-9c14-24debea17cd2', 'ResponseOwner', '2026-11-24 02:00:00+00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('4cdce2b6-25a2-47c3-85ae-fecc72cd10b0', '06cbbc47-002e-428a-9150-690233439306', 'Auditor', '2026-11-24 02:00:00+00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('4cdce2b6-25a2-47c3-85ae-fecc72cd10b0', '0d30fd89-2440-4577-9c8b-dd97a161c428', 'Approver', '2026-11-24 02:00:00+00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('4cdce2b6-25a2-47c3-85ae-fecc72cd10b0', '66984a4f-f48c-404a-8d02-02be9c9d9267', 'BuyerAdministrator', '2026-11-24 02:00:00+00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('4cdce2b6-25a2-47c3-85ae-fecc72cd10b0', '83889d48-9603-44d8-9f52-e5603b91491c', 'ProcurementOfficer', '2026-11-24 02:00:00+00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('4cdce2b6-25a2-47c3-85ae-fecc72cd10b0', 'a112e8d4-d104-4e87-a579-f13cabb83c08', 'Reviewer', '2026-11-24 02:00:00+00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('4cdce2b6-25a2-47c3-85ae-fecc72cd10b0', 'ee52bec0-be4a-4cd2-86ac-5b57173d3975', 'RiskManager', '2026-11-24 02:00:00+00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('6f209d20-9816-4cda-8213-557f852dae26', 'b4720d43-d91e-4e5b-b681-0c311e4be273', 'ResponseOwner', '2026-11-24 02:00:00+00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('6f209d20-9816-4cda-8213-557f852dae26', 'c562951d-f5fe-4ea4-9184-8672f4e59ff6', 'VendorAdministrator', '2026-11-24 02:00:00+00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('6f209d20-9816-4cda-8213-557f852dae26', 'f434ea30-1b0b-4832-ab08-882216600268', 'EvidenceOwner', '2026-11-24 02:00:00+00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('6f209d20-9816-4cda-8213-557f852dae26', 'f8900532-38f3-4fa8-bc7c-d969fb0e7a53', 'Contributor', '2026-11-24 02:00:00+00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('9ca8e052-f48a-41ee-96de-7d8f00b0c517', 'fb09897b-4df9-44e9-bfe6-5a4bb1a5151b', 'PlatformOperator', '2026-11-24 02:00:00+00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('f57f0664-a307-4c90-82fa-c4a3e499efd2', '133f9f0e-c11a-4e90-bdec-b95757840a9f', 'Approver', '2026-11-24 02:00:00+00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('f57f0664-a307-4c90-82fa-c4a3e499efd2', '9784b35c-9380-44fb-87b7-ea6d30f4f68c', 'ProcurementOfficer', '2026-11-24 02:00:00+00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('f57f0664-a307-4c90-82fa-c4a3e499efd2', 'b63b580d-1388-4322-a0e9-12883a2d51b3', 'BuyerAdministrator', '2026-11-24 02:00:00+00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('f57f0664-a307-4c90-82fa-c4a3e499efd2', 'cd9ac9ce-08f5-499c-a269-7fc759c79c35', 'Reviewer', '2026-11-24 02:00:00+00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('f57f0664-a307-4c90-82fa-c4a3e499efd2', 'd17938ff-4987-4cdf-86df-1629984c0316', 'RiskManager', '2026-11-24 02:00:00+00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('f57f0664-a307-4c90-82fa-c4a3e499efd2', 'fcebf4b9-7f64-4350-a612-a696a50ed875', 'Auditor', '2026-11-24 02:00:00+00', NULL);
insert into "Obligations" ("TenantId", "Id", "Kind", "SubjectId", "Subject", "Link", "VendorId", "ResponsibleOrganisationId", "ResponsiblePersonId", "DueDate", "NextReminderOn", "State", "LeaseOwner", "LeaseUntil", "Revision") values ('49545036-d933-4b6b-840b-805f9e1c7bbb', '01a22496-5afa-7504-b029-bbe7bb125c54', 'CertificateExpiry', '9c46a277-b21e-4f6b-b0ec-ba561468b527', 'Zephyrine certificate', '/our-certificates/9c46a277-b21e-4f6b-b0ec-ba561468b527', NULL, NULL, NULL, '2026-12-08', '2026-11-24', 'Open', NULL, NULL, '0');
insert into "Obligations" ("TenantId", "Id", "Kind", "SubjectId", "Subject", "Link", "VendorId", "ResponsibleOrganisationId", "ResponsiblePersonId", "DueDate", "NextReminderOn", "State", "LeaseOwner", "LeaseUntil", "Revision") values ('f57f0664-a307-4c90-82fa-c4a3e499efd2', '01a22496-5aae-70cc-8422-4be85927f4e8', 'Request', '01a22496-5aae-7bc7-a45c-828988e4ab67', 'Zephyrine request', '/requests/01a22496-5aae-7bc7-a45c-828988e4ab67', '01a22496-5803-7d4c-9574-00fb00c61331', '49545036-d933-4b6b-840b-805f9e1c7bbb', 'c276aca0-d640-46b1-9c14-24debea17cd2', '2026-11-29', '2026-11-24', 'Open', NULL, NULL, '0');
insert into "Organisations" ("Id", "Kind", "Slug", "Name", "BuyerType", "TimeZone", "CreatedAt", "AssessmentCounter", "FindingCounter", "Revision", "Database") values ('49545036-d933-4b6b-840b-805f9e1c7bbb', 'Vendor', 'first-vendor', 'Zephyrine Vendor', NULL, 'Asia/Hong_Kong', '2026-11-24 02:00:00+00', '0', '0', '0', NULL);
insert into "Organisations" ("Id", "Kind", "Slug", "Name", "BuyerType", "TimeZone", "CreatedAt", "AssessmentCounter", "FindingCounter", "Revision", "Database") values ('4cdce2b6-25a2-47c3-85ae-fecc72cd10b0', 'Buyer', 'other-bank', 'Plain Bank', 'Bank', 'Asia/Hong_Kong', '2026-11-24 02:00:00+00', '0', '0', '0', NULL);
insert into "Organisations" ("Id", "Kind", "Slug", "Name", "BuyerType", "TimeZone", "CreatedAt", "AssessmentCounter", "FindingCounter", "Revision", "Database") values ('6f209d20-9816-4cda-8213-557f852dae26', 'Vendor', 'other-vendor', 'Plain Vendor', NULL, 'Asia/Hong_Kong', '2026-11-24 02:00:00+00', '0', '0', '0', NULL);
insert into "Organisations" ("Id", "Kind", "Slug", "Name", "BuyerType", "TimeZone", "CreatedAt", "AssessmentCounter", "FindingCounter", "Revision", "Database") values ('9ca8e052-f48a-41ee-96de-7d8f00b0c517', 'Platform', 'operations', 'Aims Portal operations', NULL, 'Asia/Hong_Kong', '2026-11-24 02:00:00+00', '0', '0', '0', NULL);
insert into "Organisations" ("Id", "Kind", "Slug", "Name", "BuyerType", "TimeZone", "CreatedAt", "AssessmentCounter", "FindingCounter", "Revision", "Database") values ('f57f0664-a307-4c90-82fa-c4a3e499efd2', 'Buyer', 'first-bank', 'Zephyrine Bank', 'Bank', 'Asia/Hong_Kong', '2026-11-24 02:00:00+00', '0', '0', '0', NULL);
insert into "Outbox" ("TenantId", "Id", "Kind", "IsBulk", "MessageId", "ToAddress", "ToName", "Language", "Subject", "Html", "Text", "State", "CreatedAt", "NextAttemptAt", "Attempts", "SentAt", "LastError", "LeaseOwner", "LeaseUntil") values ('49545036-d933-4b6b-840b-805f9e1c7bbb', '01a22496-5b75-792d-9ccc-25d43be8068d', 'reminder', 'false', '01a224965b75792d9ccc25d43be8068d@aims-portal', 'contact@first-vendor.example', 'Zephyrine Contact', 'en', 'Zephyrine subject', '<p>x</p>', 'x', 'Waiting', '2026-11-24 02:00:00+00', '2026-11-24 02:00:00+00', '0', NULL, NULL, NULL, NULL);
insert into "Outbox" ("TenantId", "Id", "Kind", "IsBulk", "MessageId", "ToAddress", "ToName", "Language", "Subject", "Html", "Text", "State", "CreatedAt", "NextAttemptAt", "Attempts", "SentAt", "LastError", "LeaseOwner", "LeaseUntil") values ('f57f0664-a307-4c90-82fa-c4a3e499efd2', '01a22496-5b4b-72c9-ab01-3a240b9a5145', 'reminder', 'false', '01a224965b4b72c9ab013a240b9a5145@aims-portal', 'contact@first-vendor.example', 'Zephyrine Contact', 'en', 'Zephyrine subject', '<p>x</p>', 'x', 'Waiting', '2026-11-24 02:00:00+00', '2026-11-24 02:00:00+00', '0', NULL, NULL, NULL, NULL);
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('06cbbc47-002e-428a-9150-690233439306', 'Auditor', 'en', 'Auto', '-infinity', 'auditor@other-bank.example', 'AUDITOR@OTHER-BANK.EXAMPLE', 'auditor@other-bank.example', 'AUDITOR@OTHER-BANK.EXAMPLE', 'true', 'AQAAAAIAAYagAAAAENOKQNEahPuoAdXZ16aT+nE1k2DR74zrE1ZGJECJ7BR8UVvsAcZcwJzn/Q7Uik79QQ==', '01a2249657e47620b86b6b9dba8e8a50', '50d79b0d-7ce8-4f10-be5e-3c0f095516a3', NULL, 'false', 'false', NULL, 'true', '0');
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('0d30fd89-2440-4577-9c8b-dd97a161c428', 'Approver', 'en', 'Auto', '-infinity', 'approver@other-bank.example', 'APPROVER@OTHER-BANK.EXAMPLE', 'approver@other-bank.example', 'APPROVER@OTHER-BANK.EXAMPLE', 'true', 'AQAAAAIAAYagAAAAENOKQNEahPuoAdXZ16aT+nE1k2DR74zrE1ZGJECJ7BR8UVvsAcZcwJzn/Q7Uik79QQ==', '01a2249657e078edafe21c248f82e2de', 'c56ee4ae-2a6e-43b1-8fa3-a89a97b9c353', NULL, 'false', 'false', NULL, 'true', '0');
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('133f9f0e-c11a-4e90-bdec-b95757840a9f', 'Zephyrine Approver', 'en', 'Auto', '-infinity', 'zephyrine.approver@first-bank.example', 'ZEPHYRINE.APPROVER@FIRST-BANK.EXAMPLE', 'zephyrine.approver@first-bank.example', 'ZEPHYRINE.APPROVER@FIRST-BANK.EXAMPLE', 'true', 'AQAAAAIAAYagAAAAENOKQNEahPuoAdXZ16aT+nE1k2DR74zrE1ZGJECJ7BR8UVvsAcZcwJzn/Q7Uik79QQ==', '01a2249657de7defaec8a7cd12785323', '2b034476-1a79-41f3-8def-b9c374d65831', NULL, 'false', 'false', NULL, 'true', '0');
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('66984a4f-f48c-404a-8d02-02be9c9d9267', 'BuyerAdministrator', 'en', 'Auto', '-infinity', 'buyeradministrator@other-bank.example', 'BUYERADMINISTRATOR@OTHER-BANK.EXAMPLE', 'buyeradministrator@other-bank.example', 'BUYERADMINISTRATOR@OTHER-BANK.EXAMPLE', 'true', 'AQAAAAIAAYagAAAAENOKQNEahPuoAdXZ16aT+nE1k2DR74zrE1ZGJECJ7BR8UVvsAcZcwJzn/Q7Uik79QQ==', '01a2249657c07b7eaabfd930f43caa70', 'edbed142-b3be-454a-9f02-4a0eaeed7a15', NULL, 'false', 'false', NULL, 'true', '0');
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('71ba0687-a352-4d09-8512-be5ff86b3fd4', 'Zephyrine VendorAdministrator', 'en', 'Auto', '-infinity', 'zephyrine.vendoradministrator@first-vendor.example', 'ZEPHYRINE.VENDORADMINISTRATOR@FIRST-VENDOR.EXAMPLE', 'zephyrine.vendoradministrator@first-vendor.example', 'ZEPHYRINE.VENDORADMINISTRATOR@FIRST-VENDOR.EXAMPLE', 'true', 'AQAAAAIAAYagAAAAENOKQNEahPuoAdXZ16aT+nE1k2DR74zrE1ZGJECJ7BR8UVvsAcZcwJzn/Q7Uik79QQ==', '01a2249657e67cfea4f80633729db4f7', '60ccd39a-540d-4a38-8e81-65ffe26979da', NULL, 'false', 'false', NULL, 'true', '0');
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('8080de70-f370-4bce-8059-0488a176da25', 'Zephyrine EvidenceOwner', 'en', 'Auto', '-infinity', 'zephyrine.evidenceowner@first-vendor.example', 'ZEPHYRINE.EVIDENCEOWNER@FIRST-VENDOR.EXAMPLE', 'zephyrine.evidenceowner@first-vendor.example', 'ZEPHYRINE.EVIDENCEOWNER@FIRST-VENDOR.EXAMPLE', 'true', 'AQAAAAIAAYagAAAAENOKQNEahPuoAdXZ16aT+nE1k2DR74zrE1ZGJECJ7BR8UVvsAcZcwJzn/Q7Uik79QQ==', '01a2249657ee7ac0b76c2d1d1c56b262', '4e90716d-a757-4bad-a4ad-f4a7f869347e', NULL, 'false', 'false', NULL, 'true', '0');
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('83889d48-9603-44d8-9f52-e5603b91491c', 'ProcurementOfficer', 'en', 'Auto', '-infinity', 'procurementofficer@other-bank.example', 'PROCUREMENTOFFICER@OTHER-BANK.EXAMPLE', 'procurementofficer@other-bank.example', 'PROCUREMENTOFFICER@OTHER-BANK.EXAMPLE', 'true', 'AQAAAAIAAYagAAAAENOKQNEahPuoAdXZ16aT+nE1k2DR74zrE1ZGJECJ7BR8UVvsAcZcwJzn/Q7Uik79QQ==', '01a2249657ca747ca741908a9e5c0d66', 'd2746487-118b-495b-8e42-fec349a67bbb', NULL, 'false', 'false', NULL, 'true', '0');
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('9784b35c-9380-44fb-87b7-ea6d30f4f68c', 'Zephyrine ProcurementOfficer', 'en', 'Auto', '-infinity', 'zephyrine.procurementofficer@first-bank.example', 'ZEPHYRINE.PROCUREMENTOFFICER@FIRST-BANK.EXAMPLE', 'zephyrine.procurementofficer@first-bank.example', 'ZEPHYRINE.PROCUREMENTOFFICER@FIRST-BANK.EXAMPLE', 'true', 'AQAAAAIAAYagAAAAENOKQNEahPuoAdXZ16aT+nE1k2DR74zrE1ZGJECJ7BR8UVvsAcZcwJzn/Q7Uik79QQ==', '01a2249657c475f29e9fc80cb06fc7bd', '80efd8cc-a8a9-48aa-b787-41e7611085c4', NULL, 'false', 'false', NULL, 'true', '0');
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('a112e8d4-d104-4e87-a579-f13cabb83c08', 'Reviewer', 'en', 'Auto', '-infinity', 'reviewer@other-bank.example', 'REVIEWER@OTHER-BANK.EXAMPLE', 'reviewer@other-bank.example', 'REVIEWER@OTHER-BANK.EXAMPLE', 'true', 'AQAAAAIAAYagAAAAENOKQNEahPuoAdXZ16aT+nE1k2DR74zrE1ZGJECJ7BR8UVvsAcZcwJzn/Q7Uik79QQ==', '01a2249657d97e509a554acca1f5afba', '02230f42-8b01-49c7-9390-1e6d61bfe031', NULL, 'false', 'false', NULL, 'true', '0');
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('aa123a63-cde2-40e9-beef-1265267f22bc', 'Zephyrine Contributor', 'en', 'Auto', '-infinity', 'zephyrine.contributor@first-vendor.example', 'ZEPHYRINE.CONTRIBUTOR@FIRST-VENDOR.EXAMPLE', 'zephyrine.contributor@first-vendor.example', 'ZEPHYRINE.CONTRIBUTOR@FIRST-VENDOR.EXAMPLE', 'true', 'AQAAAAIAAYagAAAAENOKQNEahPuoAdXZ16aT+nE1k2DR74zrE1ZGJECJ7BR8UVvsAcZcwJzn/Q7Uik79QQ==', '01a2249657f37fc5ac8ee67d6172e9ca', '29f9307c-aaa1-4fbf-90db-7f01f9f3e8ec', NULL, 'false', 'false', NULL, 'true', '0');
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('b4720d43-d91e-4e5b-b681-0c311e4be273', 'ResponseOwner', 'en', 'Auto', '-infinity', 'responseowner@other-vendor.example', 'RESPONSEOWNER@OTHER-VENDOR.EXAMPLE', 'responseowner@other-vendor.example', 'RESPONSEOWNER@OTHER-VENDOR.EXAMPLE', 'true', 'AQAAAAIAAYagAAAAENOKQNEahPuoAdXZ16aT+nE1k2DR74zrE1ZGJECJ7BR8UVvsAcZcwJzn/Q7Uik79QQ==', '01a2249657ed786faf732c60573c4558', 'fd15042d-44b6-4ff4-9117-586a9afbfb1b', NULL, 'false', 'false', NULL, 'true', '0');
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('b63b580d-1388-4322-a0e9-12883a2d51b3', 'Zephyrine BuyerAdministrator', 'en', 'Auto', '-infinity', 'zephyrine.buyeradministrator@first-bank.example', 'ZEPHYRINE.BUYERADMINISTRATOR@FIRST-BANK.EXAMPLE', 'zephyrine.buyeradministrator@first-bank.example', 'ZEPHYRINE.BUYERADMINISTRATOR@FIRST-BANK.EXAMPLE', 'true', 'AQAAAAIAAYagAAAAENOKQNEahPuoAdXZ16aT+nE1k2DR74zrE1ZGJECJ7BR8UVvsAcZcwJzn/Q7Uik79QQ==', '01a22496571773c0b6686e98b42ac823', '6f65cbb0-bf7c-4280-9332-0200b97ef838', NULL, 'false', 'false', NULL, 'true', '0');
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('c276aca0-d640-46b1-9c14-24debea17cd2', 'Zephyrine ResponseOwner', 'en', 'Auto', '-infinity', 'zephyrine.responseowner@first-vendor.example', 'ZEPHYRINE.RESPONSEOWNER@FIRST-VENDOR.EXAMPLE', 'zephyrine.responseowner@first-vendor.example', 'ZEPHYRINE.RESPONSEOWNER@FIRST-VENDOR.EXAMPLE', 'true', 'AQAAAAIAAYagAAAAENOKQNEahPuoAdXZ16aT+nE1k2DR74zrE1ZGJECJ7BR8UVvsAcZcwJzn/Q7Uik79QQ==', '01a2249657e9763a92b708fe54b90e8f', '4391dac6-9217-457e-86b0-6b4f8cdc75b1', NULL, 'false', 'false', NULL, 'true', '0');
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('c562951d-f5fe-4ea4-9184-8672f4e59ff6', 'VendorAdministrator', 'en', 'Auto', '-infinity', 'vendoradministrator@other-vendor.example', 'VENDORADMINISTRATOR@OTHER-VENDOR.EXAMPLE', 'vendoradministrator@other-vendor.example', 'VENDORADMINISTRATOR@OTHER-VENDOR.EXAMPLE', 'true', 'AQAAAAIAAYagAAAAENOKQNEahPuoAdXZ16aT+nE1k2DR74zrE1ZGJECJ7BR8UVvsAcZcwJzn/Q7Uik79QQ==', '01a2249657e87d06b91b122081c9a238', '6ae04b33-84bc-4557-92b7-de261fdefd62', NULL, 'false', 'false', NULL, 'true', '0');
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('cd9ac9ce-08f5-499c-a269-7fc759c79c35', 'Zephyrine Reviewer', 'en', 'Auto', '-infinity', 'zephyrine.reviewer@first-bank.example', 'ZEPHYRINE.REVIEWER@FIRST-BANK.EXAMPLE', 'zephyrine.reviewer@first-bank.example', 'ZEPHYRINE.REVIEWER@FIRST-BANK.EXAMPLE', 'true', 'AQAAAAIAAYagAAAAENOKQNEahPuoAdXZ16aT+nE1k2DR74zrE1ZGJECJ7BR8UVvsAcZcwJzn/Q7Uik79QQ==', '01a2249657d67f0ba39f56df8491b4f4', 'e3ae795f-333e-46b6-82d1-6c48815b3629', NULL, 'false', 'false', NULL, 'true', '0');
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('d17938ff-4987-4cdf-86df-1629984c0316', 'Zephyrine RiskManager', 'en', 'Auto', '-infinity', 'zephyrine.riskmanager@first-bank.example', 'ZEPHYRINE.RISKMANAGER@FIRST-BANK.EXAMPLE', 'zephyrine.riskmanager@first-bank.example', 'ZEPHYRINE.RISKMANAGER@FIRST-BANK.EXAMPLE', 'true', 'AQAAAAIAAYagAAAAENOKQNEahPuoAdXZ16aT+nE1k2DR74zrE1ZGJECJ7BR8UVvsAcZcwJzn/Q7Uik79QQ==', '01a2249657d27e3ea94e6da638776f4d', 'ecdb321d-63fe-4a82-939e-541aea6c6d03', NULL, 'false', 'false', NULL, 'true', '0');
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('ee52bec0-be4a-4cd2-86ac-5b57173d3975', 'RiskManager', 'en', 'Auto', '-infinity', 'riskmanager@other-bank.example', 'RISKMANAGER@OTHER-BANK.EXAMPLE', 'riskmanager@other-bank.example', 'RISKMANAGER@OTHER-BANK.EXAMPLE', 'true', 'AQAAAAIAAYagAAAAENOKQNEahPuoAdXZ16aT+nE1k2DR74zrE1ZGJECJ7BR8UVvsAcZcwJzn/Q7Uik79QQ==', '01a2249657d57c709abb2bcf7a11f666', 'e4f1d4a5-c308-45dd-9818-af9871b2f503', NULL, 'false', 'false', NULL, 'true', '0');
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('f434ea30-1b0b-4832-ab08-882216600268', 'EvidenceOwner', 'en', 'Auto', '-infinity', 'evidenceowner@other-vendor.example', 'EVIDENCEOWNER@OTHER-VENDOR.EXAMPLE', 'evidenceowner@other-vendor.example', 'EVIDENCEOWNER@OTHER-VENDOR.EXAMPLE', 'true', 'AQAAAAIAAYagAAAAENOKQNEahPuoAdXZ16aT+nE1k2DR74zrE1ZGJECJ7BR8UVvsAcZcwJzn/Q7Uik79QQ==', '01a2249657f07df8bb3f3c1772470e8b', '70d6c093-aee9-4992-bba3-e38d4538edd8', NULL, 'false', 'false', NULL, 'true', '0');
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('f8900532-38f3-4fa8-bc7c-d969fb0e7a53', 'Contributor', 'en', 'Auto', '-infinity', 'contributor@other-vendor.example', 'CONTRIBUTOR@OTHER-VENDOR.EXAMPLE', 'contributor@other-vendor.example', 'CONTRIBUTOR@OTHER-VENDOR.EXAMPLE', 'true', 'AQAAAAIAAYagAAAAENOKQNEahPuoAdXZ16aT+nE1k2DR74zrE1ZGJECJ7BR8UVvsAcZcwJzn/Q7Uik79QQ==', '01a2249657f473f88afdce12a34cbfc6', 'a9e74969-7ff8-4ed4-b28e-352114b980e4', NULL, 'false', 'false', NULL, 'true', '0');
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('fb09897b-4df9-44e9-bfe6-5a4bb1a5151b', 'PlatformOperator', 'en', 'Auto', '-infinity', 'platformoperator@operations.example', 'PLATFORMOPERATOR@OPERATIONS.EXAMPLE', 'platformoperator@operations.example', 'PLATFORMOPERATOR@OPERATIONS.EXAMPLE', 'true', 'AQAAAAIAAYagAAAAENOKQNEahPuoAdXZ16aT+nE1k2DR74zrE1ZGJECJ7BR8UVvsAcZcwJzn/Q7Uik79QQ==', '01a2249657f67c6fb645afa554fe1750', 'cbc93470-d795-420b-aa51-4bba9e6d8519', NULL, 'false', 'false', NULL, 'true', '0');
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('fcebf4b9-7f64-4350-a612-a696a50ed875', 'Zephyrine Auditor', 'en', 'Auto', '-infinity', 'zephyrine.auditor@first-bank.example', 'ZEPHYRINE.AUDITOR@FIRST-BANK.EXAMPLE', 'zephyrine.auditor@first-bank.example', 'ZEPHYRINE.AUDITOR@FIRST-BANK.EXAMPLE', 'true', 'AQAAAAIAAYagAAAAENOKQNEahPuoAdXZ16aT+nE1k2DR74zrE1ZGJECJ7BR8UVvsAcZcwJzn/Q7Uik79QQ==', '01a2249657e17adeb84d46e5876e1776', '52d50023-833c-483a-998e-5973a7ae2d73', NULL, 'false', 'false', NULL, 'true', '0');
insert into "PersonClaims" ("Id", "UserId", "ClaimType", "ClaimValue") values ('1', 'd17938ff-4987-4cdf-86df-1629984c0316', 'of a release', 'yes');
insert into "PersonLogins" ("LoginProvider", "ProviderKey", "ProviderDisplayName", "UserId") values ('of a release', '1', NULL, 'd17938ff-4987-4cdf-86df-1629984c0316');
insert into "PersonTokens" ("UserId", "LoginProvider", "Name", "Value") values ('d17938ff-4987-4cdf-86df-1629984c0316', 'of a release', 'token', '1');
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
insert into "ReturnPoints" ("BuyerId", "AssessmentId", "Round", "QuestionId", "VendorOrganisationId", "Comment", "ByName", "At") values ('f57f0664-a307-4c90-82fa-c4a3e499efd2', '01a22496-5863-7501-b373-15040971e083', '1', 'GOV-01', '49545036-d933-4b6b-840b-805f9e1c7bbb', 'Zephyrine comment', 'Reviewer', '2026-11-24 02:00:00+00');
insert into "ReviewItems" ("TenantId", "AssessmentId", "Round", "QuestionId", "Judgement", "SharedComment", "InternalNote", "ReviewerId", "ReviewerName", "JudgedAt", "Revision") values ('f57f0664-a307-4c90-82fa-c4a3e499efd2', '01a22496-5863-7501-b373-15040971e083', '1', 'GOV-01', 'Accepted', NULL, 'Zephyrine note', 'cd9ac9ce-08f5-499c-a269-7fc759c79c35', 'Reviewer', '2026-11-24 02:00:00+00', '0');
insert into "SectionAssignments" ("TenantId", "AssessmentId", "SectionId", "BuyerId", "PersonId", "PersonName") values ('49545036-d933-4b6b-840b-805f9e1c7bbb', '01a22496-5863-7501-b373-15040971e083', 'S1', 'f57f0664-a307-4c90-82fa-c4a3e499efd2', '00000000-0000-0000-0000-000000000000', '');
insert into "SentReminders" ("TenantId", "ObligationId", "DueDate", "OffsetDays", "Recipient", "PlannedAt", "MailId") values ('49545036-d933-4b6b-840b-805f9e1c7bbb', '01a22496-5afa-7504-b029-bbe7bb125c54', '2026-12-08', '90', 'CONTACT@FIRST-VENDOR.EXAMPLE', '2026-11-24 02:00:00+00', '01a22496-5b75-792d-9ccc-25d43be8068d');
insert into "SentReminders" ("TenantId", "ObligationId", "DueDate", "OffsetDays", "Recipient", "PlannedAt", "MailId") values ('f57f0664-a307-4c90-82fa-c4a3e499efd2', '01a22496-5aae-70cc-8422-4be85927f4e8', '2026-11-29', '90', 'CONTACT@FIRST-VENDOR.EXAMPLE', '2026-11-24 02:00:00+00', '01a22496-5b4b-72c9-ab01-3a240b9a5145');
insert into "SharedCertificates" ("BuyerId", "CertificateId", "VendorOrganisationId", "VendorId", "DocumentId", "FactsJson", "ExpiryDate", "UpdatedAt", "Lapse", "LookAgainOn", "Status") values ('f57f0664-a307-4c90-82fa-c4a3e499efd2', '9c46a277-b21e-4f6b-b0ec-ba561468b527', '49545036-d933-4b6b-840b-805f9e1c7bbb', '01a22496-5803-7d4c-9574-00fb00c61331', 'e3e8bf0b-6499-4b85-974d-867eafd59a39', '{"Standard":0,"Edition":"","Number":"Zephyrine-1","HolderName":"Zephyrine","HolderAddress":"","Sites":[],"NamedCompanies":[],"Scope":"","SoaVersion":null,"SoaDate":null,"RoleInScope":null,"OriginalDate":null,"IssueDate":"2024-06-07","CycleStart":null,"ExpiryDate":"2027-01-23","CertificationBody":"","AccreditationBody":null,"AccreditationMark":null,"MlaMark":null,"VerificationUrl":null,"ReportedState":0,"SuspendedOn":null,"WithdrawnOn":null,"SurveillanceDone":[],"ScopeCoversService":null,"Verified":false,"ConfirmedOn":null}', '2027-01-23', '2026-11-24 02:00:00+00', NULL, '2000-01-01', NULL);
insert into "Submissions" ("BuyerId", "Id", "VendorOrganisationId", "AssessmentId", "Round", "Content", "ContentSha256", "SubmittedById", "SubmittedByName", "SubmittedAt") values ('f57f0664-a307-4c90-82fa-c4a3e499efd2', '01a22496-59c1-7704-94a0-3f73e51e990d', '49545036-d933-4b6b-840b-805f9e1c7bbb', '01a22496-5863-7501-b373-15040971e083', '1', '{"answers":[{"questionId":"GOV-01","value":"Zephyrine answer","comment":null,"answeredBy":"Zephyrine ResponseOwner","answeredAt":"2026-11-24T02:00:00Z","evidence":[{"documentId":{"value":"e3e8bf0b-6499-4b85-974d-867eafd59a39"},"versionId":{"value":"f71326f5-7b24-4d09-8e2e-abd492e60905"},"kind":"iso42001_certificate","title":"Zephyrine certificate","fileName":"Zephyrine.pdf","number":1,"size":10,"sha256":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","documentDate":null,"validUntil":null}]}]}', 'bb02853a237c2ab51b2b91c1aaf9115eaeb694d88a011e4bdbde4dd94ca6d764', 'c276aca0-d640-46b1-9c14-24debea17cd2', 'Zephyrine ResponseOwner', '2026-11-24 02:00:00+00');
insert into "UnsupportedAnswers" ("BuyerId", "AssessmentId", "QuestionId", "CertificateId", "VendorOrganisationId", "DocumentId", "CertificateName", "Cause", "Since", "FindingId", "SupportedAgainOn") values ('f57f0664-a307-4c90-82fa-c4a3e499efd2', '01a22496-5863-7501-b373-15040971e083', 'GOV-01', '9c46a277-b21e-4f6b-b0ec-ba561468b527', '49545036-d933-4b6b-840b-805f9e1c7bbb', 'e3e8bf0b-6499-4b85-974d-867eafd59a39', 'Zephyrine certificate', 'SurveillanceOverdue', '2026-11-24', '58d67ca9-245e-4273-919d-cc83a9a271fb', NULL);
insert into "VendorContacts" ("TenantId", "Id", "VendorId", "Name", "Email", "Language", "Position") values ('f57f0664-a307-4c90-82fa-c4a3e499efd2', '01a22496-582f-7520-a390-f4deffd85a4c', '01a22496-5803-7d4c-9574-00fb00c61331', 'Zephyrine Contact', 'contact@first-vendor.example', 'en', NULL);
insert into "Vendors" ("TenantId", "Id", "Name", "LegalName", "Website", "Country", "Notes", "Status", "OwnerId", "Tier", "SearchText", "NextDate", "NextKind", "ApprovedUntil", "VendorOrganisationId", "CreatedAt", "Revision") values ('f57f0664-a307-4c90-82fa-c4a3e499efd2', '01a22496-5803-7d4c-9574-00fb00c61331', 'Zephyrine Analytics', NULL, NULL, NULL, NULL, 'Registered', 'd17938ff-4987-4cdf-86df-1629984c0316', 'High', 'zephyrine analytics
zephyrine score', NULL, NULL, NULL, '49545036-d933-4b6b-840b-805f9e1c7bbb', '2026-11-24 02:00:00+00', '0');
