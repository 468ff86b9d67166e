insert into "AcceptedPoints" ("TenantId", "Id", "VendorId", "CertificateId", "DocumentId", "Point", "Service", "Reason", "AcceptedById", "AcceptedByName", "AcceptedOn", "Until", "EndedAt", "Revision") values ('5F7A368A-B03E-4883-863C-D9B89860E721', '01A227A3-9FDD-74CD-8FE1-F948C7F87D83', '01A227A3-9D5C-797D-B5C3-B5015EEEB0F2', '0831C939-2B7E-4680-92BB-6A86C866EC24', 'E91D9C61-5332-4C87-9BB0-81D405D04DA8', 'Confirmed', NULL, 'Zephyrine acceptance', '81AD8E7C-BA0F-4034-8243-21E66329BF4E', 'Zephyrine Risk', '2026-11-24', '2026-12-24', NULL, 0);
insert into "AiServices" ("TenantId", "Id", "VendorId", "Name", "Purpose", "Status", "OwnerId", "UseCase", "Tier", "TierIsProvisional", "Revision") values ('5F7A368A-B03E-4883-863C-D9B89860E721', '01A227A3-9DA0-7558-ABE7-94DE027E9CDC', '01A227A3-9D5C-797D-B5C3-B5015EEEB0F2', 'Zephyrine Score', NULL, 'Planned', NULL, '{}', 'High', 1, 0);
insert into "Answers" ("TenantId", "AssessmentId", "QuestionId", "BuyerId", "Value", "Comment", "AnsweredById", "AnsweredByName", "AnsweredAt", "Revision") values ('AB1844EF-9308-42A7-A1B1-5E055B10B121', '01A227A3-9DC0-7B0F-A7FB-C025AE31E8FB', 'GOV-01', '5F7A368A-B03E-4883-863C-D9B89860E721', 'Zephyrine answer', NULL, '65AB6E1D-7A4F-4186-9CC3-1A7FDF66C09C', 'Zephyrine ResponseOwner', '2026-11-24 02:00:00', 0);
insert into "AssessedServices" ("TenantId", "AssessmentId", "AiServiceId") values ('5F7A368A-B03E-4883-863C-D9B89860E721', '01A227A3-9DC0-7B0F-A7FB-C025AE31E8FB', '01A227A3-9DA0-7558-ABE7-94DE027E9CDC');
insert into "Assessments" ("BuyerId", "Id", "VendorOrganisationId", "VendorId", "BuyerName", "VendorName", "Reference", "QuestionnaireId", "QuestionnaireVersion", "Services", "SearchText", "Facts", "Message", "ContactName", "ContactEmail", "ContactLanguage", "SentById", "SentByName", "SentAt", "DueDate", "State", "StateChangedAt", "Round", "ResponsibleId", "ResponsibleName", "Answered", "Shown", "SubmittedAt", "SubmittedByName", "Outcome", "DecidedAt", "ValidUntil", "NextReviewOn", "Revision") values ('5F7A368A-B03E-4883-863C-D9B89860E721', '01A227A3-9DC0-7B0F-A7FB-C025AE31E8FB', 'AB1844EF-9308-42A7-A1B1-5E055B10B121', '01A227A3-9D5C-797D-B5C3-B5015EEEB0F2', 'Zephyrine Bank', 'Zephyrine Analytics', 'FB-2026-0001', 'ai-basic', '1.0.0', 'Zephyrine Score', '', '{}', 'Zephyrine message', 'Zephyrine Contact', 'contact@first-vendor.example', 'en', '4BEE9328-4FBD-4608-A606-3500695CB932', 'Procurement officer', '2026-11-24 02:00:00', '2026-11-29', 'InReview', '2026-11-24 02:00:00', 1, '65AB6E1D-7A4F-4186-9CC3-1A7FDF66C09C', 'Zephyrine ResponseOwner', 1, 10, '2026-11-24 02:00:00', 'Zephyrine ResponseOwner', NULL, NULL, NULL, NULL, 0);
insert into "Assessments" ("BuyerId", "Id", "VendorOrganisationId", "VendorId", "BuyerName", "VendorName", "Reference", "QuestionnaireId", "QuestionnaireVersion", "Services", "SearchText", "Facts", "Message", "ContactName", "ContactEmail", "ContactLanguage", "SentById", "SentByName", "SentAt", "DueDate", "State", "StateChangedAt", "Round", "ResponsibleId", "ResponsibleName", "Answered", "Shown", "SubmittedAt", "SubmittedByName", "Outcome", "DecidedAt", "ValidUntil", "NextReviewOn", "Revision") values ('5F7A368A-B03E-4883-863C-D9B89860E721', '01A227A3-A094-7532-BD24-D629E2A32571', 'AB1844EF-9308-42A7-A1B1-5E055B10B121', '01A227A3-9D5C-797D-B5C3-B5015EEEB0F2', 'Zephyrine Bank', 'Zephyrine Analytics', 'FB-2026-0002', 'ai-basic', '1.0.0', 'Zephyrine Score', '', '{}', 'Zephyrine message', 'Zephyrine Contact', 'contact@first-vendor.example', 'en', '4BEE9328-4FBD-4608-A606-3500695CB932', 'Procurement officer', '2026-11-24 02:00:00', '2026-11-29', 'Decided', '2026-11-24 02:00:00', 1, '65AB6E1D-7A4F-4186-9CC3-1A7FDF66C09C', 'Zephyrine ResponseOwner', 0, 0, '2026-11-24 02:00:00', 'Zephyrine ResponseOwner', 'Approve', '2026-11-24 02:00:00', '2027-11-24', '2027-10-24', 0);
insert into "Assessments" ("BuyerId", "Id", "VendorOrganisationId", "VendorId", "BuyerName", "VendorName", "Reference", "QuestionnaireId", "QuestionnaireVersion", "Services", "SearchText", "Facts", "Message", "ContactName", "ContactEmail", "ContactLanguage", "SentById", "SentByName", "SentAt", "DueDate", "State", "StateChangedAt", "Round", "ResponsibleId", "ResponsibleName", "Answered", "Shown", "SubmittedAt", "SubmittedByName", "Outcome", "DecidedAt", "ValidUntil", "NextReviewOn", "Revision") values ('5F7A368A-B03E-4883-863C-D9B89860E721', '01A227A3-A0B2-7C55-8B84-E6B99B5B364F', 'AB1844EF-9308-42A7-A1B1-5E055B10B121', '01A227A3-9D5C-797D-B5C3-B5015EEEB0F2', 'Zephyrine Bank', 'Zephyrine Analytics', 'FB-2026-0003', 'ai-basic', '1.0.0', 'Zephyrine Score', '', '{}', 'Zephyrine message', 'Zephyrine Contact', 'contact@first-vendor.example', 'en', '4BEE9328-4FBD-4608-A606-3500695CB932', 'Procurement officer', '2026-11-24 02:00:00', '2026-11-29', 'Requested', '2026-11-24 02:00:00', 1, '65AB6E1D-7A4F-4186-9CC3-1A7FDF66C09C', 'Zephyrine ResponseOwner', 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, 0);
insert into "AttachedEvidence" ("TenantId", "AssessmentId", "QuestionId", "VersionId", "BuyerId", "DocumentId") values ('AB1844EF-9308-42A7-A1B1-5E055B10B121', '01A227A3-9DC0-7B0F-A7FB-C025AE31E8FB', 'GOV-01', 'BBC1CD9C-369E-465D-8158-1C83A6DBCD23', '5F7A368A-B03E-4883-863C-D9B89860E721', 'E91D9C61-5332-4C87-9BB0-81D405D04DA8');
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('5F7A368A-B03E-4883-863C-D9B89860E721', '01A227A3-9CD3-7CF5-BF91-3FA7F603DA72', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Membership', '53E08F6A-AA66-45B5-935C-0114849F3A6B', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"BuyerAdministrator"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('5F7A368A-B03E-4883-863C-D9B89860E721', '01A227A3-9D22-7C8A-AAFC-423C945BAD3C', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Membership', '4BEE9328-4FBD-4608-A606-3500695CB932', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"ProcurementOfficer"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('5F7A368A-B03E-4883-863C-D9B89860E721', '01A227A3-9D29-7DA1-8B88-2DC1623CE52C', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Membership', '81AD8E7C-BA0F-4034-8243-21E66329BF4E', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"RiskManager"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('5F7A368A-B03E-4883-863C-D9B89860E721', '01A227A3-9D2F-7F13-8124-FD8875F24A19', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Membership', 'A0F1E274-9825-491E-94B1-43F2BC79FED9', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"Reviewer"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('5F7A368A-B03E-4883-863C-D9B89860E721', '01A227A3-9D35-7CE2-B332-2FD23597FEA6', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Membership', '68B60316-AA61-4415-9A05-472DFD562D82', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"Approver"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('5F7A368A-B03E-4883-863C-D9B89860E721', '01A227A3-9D3B-75A9-A20A-239BA6BC9C3E', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Membership', 'E41D696C-8BE3-4BC4-9F8F-DD905878ECE3', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"Auditor"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('5F7A368A-B03E-4883-863C-D9B89860E721', '01A227A3-A3F4-734E-84C6-75BE8613CAB7', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Vendor', '01A227A3-9D5C-797D-B5C3-B5015EEEB0F2', '{"CreatedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Name":[null,"Zephyrine Analytics"],"OwnerId":[null,"81ad8e7c-ba0f-4034-8243-21e66329bf4e"],"Status":[null,"Registered"],"Tier":[null,"High"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('5F7A368A-B03E-4883-863C-D9B89860E721', '01A227A3-A3F5-76C6-A8A7-0BD989D24580', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'AiService', '01A227A3-9DA0-7558-ABE7-94DE027E9CDC', '{"Name":[null,"Zephyrine Score"],"Status":[null,"Planned"],"Tier":[null,"High"],"TierIsProvisional":[null,"True"],"UseCase":[null,"{}"],"VendorId":[null,"01a227a3-9d5c-797d-b5c3-b5015eeeb0f2"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('5F7A368A-B03E-4883-863C-D9B89860E721', '01A227A3-A3F5-7911-BB22-B5EF67B59884', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'VendorContact', '01A227A3-9D88-775D-98F9-D29228612C12', '{"Email":[null,"contact@first-vendor.example"],"Language":[null,"en"],"Name":[null,"Zephyrine Contact"],"VendorId":[null,"01a227a3-9d5c-797d-b5c3-b5015eeeb0f2"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('5F7A368A-B03E-4883-863C-D9B89860E721', '01A227A3-A3F6-7BEC-89DF-D475B751D072', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Assessment', '01A227A3-9DC0-7B0F-A7FB-C025AE31E8FB', '{"BuyerName":[null,"Zephyrine Bank"],"ContactEmail":[null,"contact@first-vendor.example"],"ContactLanguage":[null,"en"],"ContactName":[null,"Zephyrine Contact"],"DueDate":[null,"11/29/2026"],"Facts":[null,"{}"],"Message":[null,"Zephyrine message"],"QuestionnaireId":[null,"ai-basic"],"QuestionnaireVersion":[null,"1.0.0"],"Reference":[null,"FB-2026-0001"],"ResponsibleName":[null,"Zephyrine ResponseOwner"],"Round":[null,"1"],"SentAt":[null,"2026-11-24T02:00:00.0000000Z"],"SentById":[null,"4bee9328-4fbd-4608-a606-3500695cb932"],"SentByName":[null,"Procurement officer"],"Services":[null,"Zephyrine Score"],"State":[null,"InReview"],"StateChangedAt":[null,"2026-11-24T02:00:00.0000000Z"],"SubmittedAt":[null,"2026-11-24T02:00:00.0000000Z"],"SubmittedByName":[null,"Zephyrine ResponseOwner"],"VendorId":[null,"01a227a3-9d5c-797d-b5c3-b5015eeeb0f2"],"VendorName":[null,"Zephyrine Analytics"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('5F7A368A-B03E-4883-863C-D9B89860E721', '01A227A3-A3F8-735B-B046-01BABABD071C', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Submission', '01A227A3-9DC0-7B0F-A7FB-C025AE31E8FB', '{"AssessmentId":[null,"01a227a3-9dc0-7b0f-a7fb-c025ae31e8fb"],"ContentSha256":[null,"b0447ec8c1546d3c30ffced6442a77207c6e4b52a2ac1172376c3d6aa7984bd7"],"Round":[null,"1"],"SubmittedAt":[null,"2026-11-24T02:00:00.0000000Z"],"SubmittedById":[null,"65ab6e1d-7a4f-4186-9cc3-1a7fdf66c09c"],"SubmittedByName":[null,"Zephyrine ResponseOwner"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('5F7A368A-B03E-4883-863C-D9B89860E721', '01A227A3-A3F8-7575-9330-08F8864A2AD6', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'EvidenceGrant', '01A227A3-9DC0-7B0F-A7FB-C025AE31E8FB', '{"AssessmentId":[null,"01a227a3-9dc0-7b0f-a7fb-c025ae31e8fb"],"BlobName":[null,"bbc1cd9c369e465d81581c83a6dbcd23"],"ContentType":[null,"application/pdf"],"DocumentId":[null,"e91d9c61-5332-4c87-9bb0-81d405d04da8"],"FileName":[null,"Zephyrine.pdf"],"GrantedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Kind":[null,"iso42001_certificate"],"Number":[null,"1"],"Sha256":[null,"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"],"Size":[null,"10"],"Title":[null,"Zephyrine certificate"],"VendorId":[null,"01a227a3-9d5c-797d-b5c3-b5015eeeb0f2"],"VersionId":[null,"bbc1cd9c-369e-465d-8158-1c83a6dbcd23"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('5F7A368A-B03E-4883-863C-D9B89860E721', '01A227A3-A3F9-7034-9AE9-ED1AFA56F8FD', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'BuyerChecks', '0831C939-2B7E-4680-92BB-6A86C866EC24', '{"Latest":[null,"Zephyrine check"],"VendorId":[null,"01a227a3-9d5c-797d-b5c3-b5015eeeb0f2"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('5F7A368A-B03E-4883-863C-D9B89860E721', '01A227A3-A3F9-773E-9FE8-01EF84956F7F', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'SharedCertificate', '0831C939-2B7E-4680-92BB-6A86C866EC24', '{"DocumentId":[null,"e91d9c61-5332-4c87-9bb0-81d405d04da8"],"ExpiryDate":[null,"01/23/2027"],"FactsJson":[null,"{\u0022Standard\u0022:0,\u0022Edition\u0022:\u0022\u0022,\u0022Number\u0022:\u0022Zephyrine-1\u0022,\u0022HolderName\u0022:\u0022Zephyrine\u0022,\u0022HolderAddress\u0022:\u0022\u0022,\u0022Sites\u0022:[],\u0022NamedCompanies\u0022:[],\u0022Scope\u0022:\u0022\u0022,\u0022SoaVersion\u0022:null,\u0022SoaDate\u0022:null,\u0022RoleInScope\u0022:null,\u0022OriginalDate\u0022:null,\u0022IssueDate\u0022:\u00222024-06-07\u0022,\u0022CycleStart\u0022:null,\u0022ExpiryDate\u0022:\u00222027-01-23\u0022,\u0022CertificationBody\u0022:\u0022\u0022,\u0022AccreditationBody\u0022:null,\u0022AccreditationMark\u0022:null,\u0022MlaMark\u0022:null,\u0022VerificationUrl\u0022:null,\u0022ReportedState\u0022:0,\u0022SuspendedOn\u0022:null,\u0022WithdrawnOn\u0022:null,\u0022SurveillanceDone\u0022:[],\u0022ScopeCoversService\u0022:null,\u0022Verifie… (528)"],"UpdatedAt":[null,"2026-11-24T02:00:00.0000000Z"],"VendorId":[null,"01a227a3-9d5c-797d-b5c3-b5015eeeb0f2"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('5F7A368A-B03E-4883-863C-D9B89860E721', '01A227A3-A3F9-77F2-88A8-4CBF905786B3', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'AcceptedPoint', '0831C939-2B7E-4680-92BB-6A86C866EC24', '{"AcceptedById":[null,"81ad8e7c-ba0f-4034-8243-21e66329bf4e"],"AcceptedByName":[null,"Zephyrine Risk"],"AcceptedOn":[null,"11/24/2026"],"CertificateId":[null,"0831c939-2b7e-4680-92bb-6a86c866ec24"],"DocumentId":[null,"e91d9c61-5332-4c87-9bb0-81d405d04da8"],"Point":[null,"Confirmed"],"Reason":[null,"Zephyrine acceptance"],"Until":[null,"12/24/2026"],"VendorId":[null,"01a227a3-9d5c-797d-b5c3-b5015eeeb0f2"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('5F7A368A-B03E-4883-863C-D9B89860E721', '01A227A3-A3F9-783F-A71C-815597D361F9', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'CheckPicture', '0831C939-2B7E-4680-92BB-6A86C866EC24', '{"BlobName":[null,"checks/aa5e364385794184b5ea95a8e9860415"],"CertificateId":[null,"0831c939-2b7e-4680-92bb-6a86c866ec24"],"ContentType":[null,"image/png"],"FileName":[null,"Zephyrine picture.png"],"Sha256":[null,"bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"],"Size":[null,"10"],"UploadedAt":[null,"2026-11-24T02:00:00.0000000Z"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('5F7A368A-B03E-4883-863C-D9B89860E721', '01A227A3-A3FA-71BD-8B2E-EB559ED09C3B', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'ReviewItem', '01A227A3-9DC0-7B0F-A7FB-C025AE31E8FB', '{"InternalNote":[null,"Zephyrine note"],"JudgedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Judgement":[null,"Accepted"],"ReviewerId":[null,"a0f1e274-9825-491e-94b1-43f2bc79fed9"],"ReviewerName":[null,"Reviewer"],"QuestionId":["GOV-01","GOV-01"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('5F7A368A-B03E-4883-863C-D9B89860E721', '01A227A3-A3FA-734E-95B7-CB7E756C8556', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'ReferenceEntry', 'FFE1D901-3BB6-0A46-A2EB-DE5269517E4A', '{"ChangedAt":[null,"2026-11-24T02:00:00.0000000Z"],"ChangedByName":[null,"Zephyrine Risk"],"EntryJson":[null,"{\u0022id\u0022:\u0022FB\u0022,\u0022name\u0022:\u0022Zephyrine accreditation\u0022,\u0022nativeName\u0022:null,\u0022economy\u0022:\u0022Zephyrine\u0022,\u0022iso3166\u0022:\u0022HK\u0022,\u0022mlaManagementSystems\u0022:true,\u0022mlaIsms\u0022:null,\u0022aimsProgramme\u0022:null,\u0022confidence\u0022:\u0022verified\u0022,\u0022website\u0022:null,\u0022note\u0022:null,\u0022spellings\u0022:[],\u0022source\u0022:null,\u0022checkedOn\u0022:null}"],"Key":["FB","FB"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('5F7A368A-B03E-4883-863C-D9B89860E721', '01A227A3-A3FA-77A6-A236-C1E021F373BA', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Finding', '2C4F3AFB-59C7-4600-95C9-70746F1CD86C', '{"AssessmentId":[null,"01a227a3-9dc0-7b0f-a7fb-c025ae31e8fb"],"QuestionId":[null,"GOV-01"],"RaisedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Reference":[null,"F-0001"],"RemediateBy":[null,"12/14/2026"],"Severity":[null,"High"],"SharedAt":[null,"2026-11-24T02:00:00.0000000Z"],"State":[null,"Open"],"Title":[null,"Zephyrine finding"],"VendorId":[null,"01a227a3-9d5c-797d-b5c3-b5015eeeb0f2"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('5F7A368A-B03E-4883-863C-D9B89860E721', '01A227A3-A3FB-7765-804A-0A0DF5FFE06A', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Condition', '01A227A3-A077-7AF2-8C10-341C6352282F', '{"AssessmentId":[null,"01a227a3-9dc0-7b0f-a7fb-c025ae31e8fb"],"DueDate":[null,"12/14/2026"],"Owner":[null,"Vendor"],"State":[null,"Open"],"Text":[null,"Zephyrine condition"],"VendorId":[null,"01a227a3-9d5c-797d-b5c3-b5015eeeb0f2"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('5F7A368A-B03E-4883-863C-D9B89860E721', '01A227A3-A3FB-7965-B5BB-04CFE1F874DE', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Assessment', '01A227A3-A0B2-7C55-8B84-E6B99B5B364F', '{"BuyerName":[null,"Zephyrine Bank"],"ContactEmail":[null,"contact@first-vendor.example"],"ContactLanguage":[null,"en"],"ContactName":[null,"Zephyrine Contact"],"DueDate":[null,"11/29/2026"],"Facts":[null,"{}"],"Message":[null,"Zephyrine message"],"QuestionnaireId":[null,"ai-basic"],"QuestionnaireVersion":[null,"1.0.0"],"Reference":[null,"FB-2026-0003"],"ResponsibleName":[null,"Zephyrine ResponseOwner"],"Round":[null,"1"],"SentAt":[null,"2026-11-24T02:00:00.0000000Z"],"SentById":[null,"4bee9328-4fbd-4608-a606-3500695cb932"],"SentByName":[null,"Procurement officer"],"Services":[null,"Zephyrine Score"],"State":[null,"Requested"],"StateChangedAt":[null,"2026-11-24T02:00:00.0000000Z"],"VendorId":[null,"01a227a3-9d5c-797d-b5c3-b5015eeeb0f2"],"VendorName":[null,"Zephyrine Analytics"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('5F7A368A-B03E-4883-863C-D9B89860E721', '01A227A3-A3FB-7B26-9076-1E6119C16797', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Assessment', '01A227A3-A094-7532-BD24-D629E2A32571', '{"BuyerName":[null,"Zephyrine Bank"],"ContactEmail":[null,"contact@first-vendor.example"],"ContactLanguage":[null,"en"],"ContactName":[null,"Zephyrine Contact"],"DecidedAt":[null,"2026-11-24T02:00:00.0000000Z"],"DueDate":[null,"11/29/2026"],"Facts":[null,"{}"],"Message":[null,"Zephyrine message"],"NextReviewOn":[null,"10/24/2027"],"Outcome":[null,"Approve"],"QuestionnaireId":[null,"ai-basic"],"QuestionnaireVersion":[null,"1.0.0"],"Reference":[null,"FB-2026-0002"],"ResponsibleName":[null,"Zephyrine ResponseOwner"],"Round":[null,"1"],"SentAt":[null,"2026-11-24T02:00:00.0000000Z"],"SentById":[null,"4bee9328-4fbd-4608-a606-3500695cb932"],"SentByName":[null,"Procurement officer"],"Services":[null,"Zephyrine Score"],"State":[null,"Decided"],"StateChangedAt":[null,"2026-11-24T02:00:00.0000000Z"],"SubmittedAt":[null,"2026-11-24T02:00:00.0000000Z"],"SubmittedByName":[null,"Zephyrine ResponseOwner"],"ValidUntil":[null,"11/24/2027"],"VendorId":[null,"01a227a3-9d5c-797d-b5c3-b5015eeeb0f2"],"VendorName":[null,"Zephyrine Analytics"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('5F7A368A-B03E-4883-863C-D9B89860E721', '01A227A3-A3FB-7E10-B7B8-957CD09713E9', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Decision', '01A227A3-A094-7532-BD24-D629E2A32571', '{"AssessmentId":[null,"01a227a3-a094-7532-bd24-d629e2a32571"],"Blockers":[null,""],"DecidedAt":[null,"2026-11-24T02:00:00.0000000Z"],"DecidedById":[null,"68b60316-aa61-4415-9a05-472dfd562d82"],"DecidedByName":[null,"Approver"],"Outcome":[null,"Approve"],"Reason":[null,"Zephyrine reason"],"Round":[null,"1"],"Score":[null,"80"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('5F7A368A-B03E-4883-863C-D9B89860E721', '01A227A3-A3FC-70DA-8AF5-DD74C21C21AD', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'ReminderPolicy', '5F7A368A-B03E-4883-863C-D9B89860E721', '{"BuyerOwnerAfter":[null,"3"],"Digest":[null,"None"],"DigestDay":[null,"Monday"],"Holidays":[null,""],"Offsets":[null,""],"OnScreenOnly":[null,""],"QuietWeekends":[null,"False"],"SendHour":[null,"8"],"VendorAdministratorAfter":[null,"3"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('5F7A368A-B03E-4883-863C-D9B89860E721', '01A227A3-A3FC-72E4-BA04-7F6CE3AD44DF', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Invitation', '01A227A3-A0E7-7569-AD53-0BA59C4DE09E', '{"AssessmentId":[null,"01a227a3-a0b2-7c55-8b84-e6b99b5b364f"],"CreatedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Email":[null,"contact@first-vendor.example"],"ExpiresAt":[null,"2026-12-08T02:00:00.0000000Z"],"InvitedByEmail":[null,""],"InvitedByName":[null,""],"Kind":[null,"Assessment"],"Language":[null,"en"],"Name":[null,"Zephyrine Contact"],"NormalizedEmail":[null,"CONTACT@FIRST-VENDOR.EXAMPLE"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('5F7A368A-B03E-4883-863C-D9B89860E721', '01A227A3-A3FC-7387-B8FF-0B21B458638A', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'ReminderPause', '01A227A3-A15A-7BCB-9391-E7881F160FF1', '{"ByName":[null,"Zephyrine Contact"],"EndedAt":[null,"2026-11-24T02:00:00.0000000Z"],"From":[null,"11/24/2026"],"ObligationId":[null,"01a227a3-a0b3-77a6-aa43-02b520d6c7a4"],"Reason":[null,"Zephyrine pause"],"Until":[null,"11/25/2026"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('5F7A368A-B03E-4883-863C-D9B89860E721', '01A227A3-A3FD-747A-9690-9F5A5CC9CD7C', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'CalendarFeed', '81AD8E7C-BA0F-4034-8243-21E66329BF4E', '{"CreatedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Language":[null,"en"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('938B3F2B-B717-4E52-91CB-77887B1E595D', '01A227A3-9D1E-7526-BC0E-414243D465C1', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Membership', '30031C10-92B3-49FE-9870-B5F8B43B2D75', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"BuyerAdministrator"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('938B3F2B-B717-4E52-91CB-77887B1E595D', '01A227A3-9D26-798C-8489-2E0BC8C6D333', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Membership', '4EE51159-26E8-419E-BAC1-0E06D0CA0BBC', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"ProcurementOfficer"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('938B3F2B-B717-4E52-91CB-77887B1E595D', '01A227A3-9D2C-7472-856A-3C044215E2C4', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Membership', '5135F6C5-A6ED-4C04-901F-11872D85F57B', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"RiskManager"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('938B3F2B-B717-4E52-91CB-77887B1E595D', '01A227A3-9D32-7579-B6C3-959EEA5C0161', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Membership', '473B45E1-46F0-4309-A426-6AC054C528C6', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"Reviewer"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('938B3F2B-B717-4E52-91CB-77887B1E595D', '01A227A3-9D38-7132-84A8-7EF6390DD01F', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Membership', '2E3923C3-326C-4E18-803D-942B82076A68', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"Approver"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('938B3F2B-B717-4E52-91CB-77887B1E595D', '01A227A3-9D3D-7100-95C9-3F66572F64A4', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Membership', 'F08430E6-E84A-44B2-8B1B-04BD0FE6FD71', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"Auditor"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('9D411F6D-A201-4BCC-AF84-9ED4B26419B2', '01A227A3-9D52-79CD-9062-522155B89CAC', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Membership', 'D16111BE-1A53-40A9-AE4F-843666119CAE', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"PlatformOperator"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('AB1844EF-9308-42A7-A1B1-5E055B10B121', '01A227A3-9D40-767C-A7A0-577CD59909B9', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Membership', 'A2AB9B3B-ACF2-4F0D-8FBF-95056B45A7CF', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"VendorAdministrator"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('AB1844EF-9308-42A7-A1B1-5E055B10B121', '01A227A3-9D45-783E-883A-0D9F7F86BD4D', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Membership', '65AB6E1D-7A4F-4186-9CC3-1A7FDF66C09C', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"ResponseOwner"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('AB1844EF-9308-42A7-A1B1-5E055B10B121', '01A227A3-9D49-7613-8173-539D7EDCEA5D', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Membership', '00F3BD8E-F9CD-494F-8AD8-B259E073B222', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"EvidenceOwner"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('AB1844EF-9308-42A7-A1B1-5E055B10B121', '01A227A3-9D4E-713B-8372-D158FE5D9F7B', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Membership', '57E5DF2B-5266-4563-A177-696B8A202ECE', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"Contributor"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('AB1844EF-9308-42A7-A1B1-5E055B10B121', '01A227A3-A3F6-700F-B0E3-1A7ACD5119EF', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'EvidenceDocument', 'E91D9C61-5332-4C87-9BB0-81D405D04DA8', '{"CreatedAt":[null,"2026-11-24T02:00:00.0000000Z"],"CurrentVersion":[null,"1"],"Kind":[null,"iso42001_certificate"],"Services":[null,""],"Title":[null,"Zephyrine certificate"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('AB1844EF-9308-42A7-A1B1-5E055B10B121', '01A227A3-A3F6-7BFC-BB31-7CE9D52B80CF', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Answer', '01A227A3-9DC0-7B0F-A7FB-C025AE31E8FB', '{"AnsweredAt":[null,"2026-11-24T02:00:00.0000000Z"],"AnsweredById":[null,"65ab6e1d-7a4f-4186-9cc3-1a7fdf66c09c"],"AnsweredByName":[null,"Zephyrine ResponseOwner"],"BuyerId":[null,"5f7a368a-b03e-4883-863c-d9b89860e721"],"Value":[null,"Zephyrine answer"],"QuestionId":["GOV-01","GOV-01"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('AB1844EF-9308-42A7-A1B1-5E055B10B121', '01A227A3-A3F6-7E60-809F-C6200FF9548A', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'SectionAssignment', '01A227A3-9DC0-7B0F-A7FB-C025AE31E8FB', '{"BuyerId":[null,"5f7a368a-b03e-4883-863c-d9b89860e721"],"PersonId":[null,"00000000-0000-0000-0000-000000000000"],"PersonName":[null,""],"SectionId":["S1","S1"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('AB1844EF-9308-42A7-A1B1-5E055B10B121', '01A227A3-A3F7-7D04-82FB-983991A487C0', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'AttachedEvidence', '01A227A3-9DC0-7B0F-A7FB-C025AE31E8FB', '{"BuyerId":[null,"5f7a368a-b03e-4883-863c-d9b89860e721"],"DocumentId":[null,"e91d9c61-5332-4c87-9bb0-81d405d04da8"],"QuestionId":["GOV-01","GOV-01"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('AB1844EF-9308-42A7-A1B1-5E055B10B121', '01A227A3-A3F7-7D32-9C17-EA4900F713C6', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'DocumentVersion', 'E91D9C61-5332-4C87-9BB0-81D405D04DA8', '{"BlobName":[null,"bbc1cd9c369e465d81581c83a6dbcd23"],"ContentType":[null,"application/pdf"],"DocumentId":[null,"e91d9c61-5332-4c87-9bb0-81d405d04da8"],"FileName":[null,"Zephyrine.pdf"],"Number":[null,"1"],"Scan":[null,"NotScanned"],"Sha256":[null,"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"],"Size":[null,"10"],"State":[null,"Stored"],"UploadedAt":[null,"2026-11-24T02:00:00.0000000Z"],"UploadedById":[null,"65ab6e1d-7a4f-4186-9cc3-1a7fdf66c09c"],"UploadedByName":[null,"Zephyrine ResponseOwner"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('AB1844EF-9308-42A7-A1B1-5E055B10B121', '01A227A3-A3F8-7BF2-A997-CEF510482684', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Certificate', '0831C939-2B7E-4680-92BB-6A86C866EC24', '{"DocumentId":[null,"e91d9c61-5332-4c87-9bb0-81d405d04da8"],"ExpiryDate":[null,"01/23/2027"],"FactsJson":[null,"{\u0022Standard\u0022:0,\u0022Edition\u0022:\u0022\u0022,\u0022Number\u0022:\u0022Zephyrine-1\u0022,\u0022HolderName\u0022:\u0022Zephyrine\u0022,\u0022HolderAddress\u0022:\u0022\u0022,\u0022Sites\u0022:[],\u0022NamedCompanies\u0022:[],\u0022Scope\u0022:\u0022\u0022,\u0022SoaVersion\u0022:null,\u0022SoaDate\u0022:null,\u0022RoleInScope\u0022:null,\u0022OriginalDate\u0022:null,\u0022IssueDate\u0022:\u00222024-06-07\u0022,\u0022CycleStart\u0022:null,\u0022ExpiryDate\u0022:\u00222027-01-23\u0022,\u0022CertificationBody\u0022:\u0022\u0022,\u0022AccreditationBody\u0022:null,\u0022AccreditationMark\u0022:null,\u0022MlaMark\u0022:null,\u0022VerificationUrl\u0022:null,\u0022ReportedState\u0022:0,\u0022SuspendedOn\u0022:null,\u0022WithdrawnOn\u0022:null,\u0022SurveillanceDone\u0022:[],\u0022ScopeCoversService\u0022:null,\u0022Verifie… (528)"],"RecordedAt":[null,"2026-11-24T02:00:00.0000000Z"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('AB1844EF-9308-42A7-A1B1-5E055B10B121', '01A227A3-A3FC-7FD8-92F3-AEF476A9BF2F', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'ReminderPolicy', 'AB1844EF-9308-42A7-A1B1-5E055B10B121', '{"BuyerOwnerAfter":[null,"3"],"Digest":[null,"None"],"DigestDay":[null,"Monday"],"Holidays":[null,""],"Offsets":[null,""],"OnScreenOnly":[null,""],"QuietWeekends":[null,"False"],"SendHour":[null,"8"],"VendorAdministratorAfter":[null,"3"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('AB1844EF-9308-42A7-A1B1-5E055B10B121', '01A227A3-A3FC-7FF1-92E1-877EBCF4D5DC', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'ReminderPause', '01A227A3-A177-7DFC-9A70-9438DE005D5E', '{"ByName":[null,"Zephyrine Contact"],"EndedAt":[null,"2026-11-24T02:00:00.0000000Z"],"From":[null,"11/24/2026"],"ObligationId":[null,"01a227a3-a0e6-70c3-8f57-ef39ac2e380d"],"Reason":[null,"Zephyrine pause"],"Until":[null,"11/25/2026"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('AB1844EF-9308-42A7-A1B1-5E055B10B121', '01A227A3-A3FD-7CB1-AF0A-BEF6149647C1', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'CalendarFeed', '65AB6E1D-7A4F-4186-9CC3-1A7FDF66C09C', '{"CreatedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Language":[null,"en"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('DEDA9902-6149-436C-AD66-4C6A588F0A07', '01A227A3-9D42-7024-A68A-7175B6520CF4', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Membership', '72021D53-546D-4D2A-9F41-1619C473D89C', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"VendorAdministrator"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('DEDA9902-6149-436C-AD66-4C6A588F0A07', '01A227A3-9D47-7403-ADBE-EEA3DB898565', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Membership', '59AD2F5C-21D1-4C62-A08F-83C2B3F4C010', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"ResponseOwner"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('DEDA9902-6149-436C-AD66-4C6A588F0A07', '01A227A3-9D4C-7DFA-A039-360A22DDFD0D', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Membership', '720D1D43-4DC4-44D2-B666-BB080D2A5C11', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"EvidenceOwner"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('DEDA9902-6149-436C-AD66-4C6A588F0A07', '01A227A3-9D50-731D-BDEB-193293E5185D', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Membership', '26778CA0-722B-4BAD-9CD2-F30575B310CB', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"Contributor"]}', NULL, NULL);
insert into "BuyerChecks" ("TenantId", "CertificateId", "VendorId", "ChecksJson", "Latest", "Revision") values ('5F7A368A-B03E-4883-863C-D9B89860E721', '0831C939-2B7E-4680-92BB-6A86C866EC24', '01A227A3-9D5C-797D-B5C3-B5015EEEB0F2', '[{"kind":"register-check","checkedBy":"Zephyrine","register":"Zephyrine register","result":"NotFound","screenshot":null,"on":"2026-11-24","proof":{"recordedBy":"Zephyrine","recordedAt":"2026-11-24T02:00:00Z","document":null,"recordedById":null,"note":"Zephyrine note"}}]', 'Zephyrine check', 0);
insert into "CalendarFeeds" ("TenantId", "PersonId", "TokenHash", "Language", "CreatedAt") values ('5F7A368A-B03E-4883-863C-D9B89860E721', '81AD8E7C-BA0F-4034-8243-21E66329BF4E', X'77EBF8405321F971A3E36033C35EA9D3A230C674C29BE0B837D2B7A3C9E914CF', 'en', '2026-11-24 02:00:00');
insert into "CalendarFeeds" ("TenantId", "PersonId", "TokenHash", "Language", "CreatedAt") values ('AB1844EF-9308-42A7-A1B1-5E055B10B121', '65AB6E1D-7A4F-4186-9CC3-1A7FDF66C09C', X'1ED14E4BF20D8C4091DD2017C122C8CA6752319BC457EDFC569DA3D9F6386AE7', 'en', '2026-11-24 02:00:00');
insert into "Certificates" ("TenantId", "Id", "DocumentId", "RecordedAt", "FactsJson", "ExpiryDate", "Revision", "ProvenAt", "RenewedAt") values ('AB1844EF-9308-42A7-A1B1-5E055B10B121', '0831C939-2B7E-4680-92BB-6A86C866EC24', 'E91D9C61-5332-4C87-9BB0-81D405D04DA8', '2026-11-24 02:00:00', '{"Standard":0,"Edition":"","Number":"Zephyrine-1","HolderName":"Zephyrine","HolderAddress":"","Sites":[],"NamedCompanies":[],"Scope":"","SoaVersion":null,"SoaDate":null,"RoleInScope":null,"OriginalDate":null,"IssueDate":"2024-06-07","CycleStart":null,"ExpiryDate":"2027-01-23","CertificationBody":"","AccreditationBody":null,"AccreditationMark":null,"MlaMark":null,"VerificationUrl":null,"ReportedState":0,"SuspendedOn":null,"WithdrawnOn":null,"SurveillanceDone":[],"ScopeCoversService":null,"Verified":false,"ConfirmedOn":null}', '2027-01-23', 0, NULL, NULL);
insert into "CheckPictures" ("TenantId", "Id", "CertificateId", "FileName", "ContentType", "BlobName", "Size", "Sha256", "UploadedAt") values ('5F7A368A-B03E-4883-863C-D9B89860E721', 'AA5E3643-8579-4184-B5EA-95A8E9860415', '0831C939-2B7E-4680-92BB-6A86C866EC24', 'Zephyrine picture.png', 'image/png', 'checks/aa5e364385794184b5ea95a8e9860415', 10, 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb', '2026-11-24 02:00:00');
insert into "Conditions" ("BuyerId", "Id", "VendorOrganisationId", "AssessmentId", "VendorId", "Text", "Owner", "DueDate", "State", "MetAt", "Revision") values ('5F7A368A-B03E-4883-863C-D9B89860E721', '01A227A3-A077-7AF2-8C10-341C6352282F', 'AB1844EF-9308-42A7-A1B1-5E055B10B121', '01A227A3-9DC0-7B0F-A7FB-C025AE31E8FB', '01A227A3-9D5C-797D-B5C3-B5015EEEB0F2', 'Zephyrine condition', 'Vendor', '2026-12-14', 'Open', NULL, 0);
insert into "DataProtectionKeys" ("Id", "FriendlyName", "Xml") values (2, 'revocation', '<revocation version="1"><revocationDate>2026-01-01T00:00:00Z</revocationDate><key id="6f1c1d0e-0c0a-4a52-9b7e-2a4e8f2d9c11" /><reason>Made for a test.</reason></revocation>');
insert into "Decisions" ("TenantId", "Id", "AssessmentId", "Round", "Outcome", "Reason", "Score", "Blockers", "DecidedById", "DecidedByName", "DecidedAt") values ('5F7A368A-B03E-4883-863C-D9B89860E721', '01A227A3-A097-7F09-823A-BC49D7171C58', '01A227A3-A094-7532-BD24-D629E2A32571', 1, 'Approve', 'Zephyrine reason', '80.0', '', '68B60316-AA61-4415-9A05-472DFD562D82', 'Approver', '2026-11-24 02:00:00');
insert into "DocumentVersions" ("TenantId", "Id", "DocumentId", "Number", "FileName", "ContentType", "BlobName", "Size", "Sha256", "State", "Scan", "UploadedById", "UploadedByName", "UploadedAt") values ('AB1844EF-9308-42A7-A1B1-5E055B10B121', 'BBC1CD9C-369E-465D-8158-1C83A6DBCD23', 'E91D9C61-5332-4C87-9BB0-81D405D04DA8', 1, 'Zephyrine.pdf', 'application/pdf', 'bbc1cd9c369e465d81581c83a6dbcd23', 10, 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'Stored', 'NotScanned', '65AB6E1D-7A4F-4186-9CC3-1A7FDF66C09C', 'Zephyrine ResponseOwner', '2026-11-24 02:00:00');
insert into "Documents" ("TenantId", "Id", "Kind", "Title", "DocumentDate", "ValidUntil", "Services", "CurrentVersion", "CreatedAt", "ArchivedAt", "Revision") values ('AB1844EF-9308-42A7-A1B1-5E055B10B121', 'E91D9C61-5332-4C87-9BB0-81D405D04DA8', 'iso42001_certificate', 'Zephyrine certificate', NULL, NULL, '', 1, '2026-11-24 02:00:00', NULL, 0);
insert into "EvidenceGrants" ("BuyerId", "Id", "VendorOrganisationId", "AssessmentId", "VendorId", "DocumentId", "VersionId", "Kind", "Title", "FileName", "ContentType", "BlobName", "Number", "Size", "Sha256", "DocumentDate", "ValidUntil", "GrantedAt", "RevokedAt") values ('5F7A368A-B03E-4883-863C-D9B89860E721', '01A227A3-9F1A-7DC6-8FCD-57A32CAFA2BC', 'AB1844EF-9308-42A7-A1B1-5E055B10B121', '01A227A3-9DC0-7B0F-A7FB-C025AE31E8FB', '01A227A3-9D5C-797D-B5C3-B5015EEEB0F2', 'E91D9C61-5332-4C87-9BB0-81D405D04DA8', 'BBC1CD9C-369E-465D-8158-1C83A6DBCD23', 'iso42001_certificate', 'Zephyrine certificate', 'Zephyrine.pdf', 'application/pdf', 'bbc1cd9c369e465d81581c83a6dbcd23', 1, 10, 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', NULL, NULL, '2026-11-24 02:00:00', NULL);
insert into "EvidenceReads" ("BuyerId", "Id", "VendorOrganisationId", "GrantId", "DocumentId", "VersionId", "ReadById", "ReadByName", "ReadAt") values ('5F7A368A-B03E-4883-863C-D9B89860E721', '01A227A3-9F47-7E21-B099-43F02761EBC0', 'AB1844EF-9308-42A7-A1B1-5E055B10B121', '01A227A3-9F1A-7DC6-8FCD-57A32CAFA2BC', 'E91D9C61-5332-4C87-9BB0-81D405D04DA8', 'BBC1CD9C-369E-465D-8158-1C83A6DBCD23', 'A0F1E274-9825-491E-94B1-43F2BC79FED9', 'Reviewer', '2026-11-24 02:00:00');
insert into "Findings" ("BuyerId", "Id", "VendorOrganisationId", "AssessmentId", "VendorId", "Reference", "QuestionId", "Title", "Severity", "RemediateBy", "State", "SharedAt", "VendorResponse", "RaisedAt", "ClosedAt", "Revision") values ('5F7A368A-B03E-4883-863C-D9B89860E721', '2C4F3AFB-59C7-4600-95C9-70746F1CD86C', 'AB1844EF-9308-42A7-A1B1-5E055B10B121', '01A227A3-9DC0-7B0F-A7FB-C025AE31E8FB', '01A227A3-9D5C-797D-B5C3-B5015EEEB0F2', 'F-0001', 'GOV-01', 'Zephyrine finding', 'High', '2026-12-14', 'Open', '2026-11-24 02:00:00', NULL, '2026-11-24 02:00:00', NULL, 0);
insert into "FormCounts" ("Minute", "Client", "Count") values ('2026-11-24 02:00:00', 'OF-A-RELEASE', 1);
insert into "HeldReminders" ("TenantId", "ObligationId", "DueDate", "OffsetDays", "Recipient", "MailTenantId", "MailId", "SendFrom") values ('5F7A368A-B03E-4883-863C-D9B89860E721', '01A227A3-A0B3-77A6-AA43-02B520D6C7A4', '2026-11-29', 91, 'CONTACT@FIRST-VENDOR.EXAMPLE', '5F7A368A-B03E-4883-863C-D9B89860E721', '01A227A3-A114-7F1F-BBA8-96CEEB58B63A', '2027-11-24 02:00:00');
insert into "HeldReminders" ("TenantId", "ObligationId", "DueDate", "OffsetDays", "Recipient", "MailTenantId", "MailId", "SendFrom") values ('AB1844EF-9308-42A7-A1B1-5E055B10B121', '01A227A3-A0E6-70C3-8F57-EF39AC2E380D', '2026-12-08', 91, 'CONTACT@FIRST-VENDOR.EXAMPLE', 'AB1844EF-9308-42A7-A1B1-5E055B10B121', '01A227A3-A177-72CC-A6BF-75410020A5B1', '2027-11-24 02:00:00');
insert into "Invitations" ("TenantId", "Id", "Kind", "Email", "NormalizedEmail", "Name", "Language", "TokenHash", "AssessmentId", "Role", "InvitedByName", "InvitedByEmail", "CreatedAt", "ExpiresAt", "UsedAt", "UsedById", "WithdrawnAt", "PassedOnAt", "Revision") values ('5F7A368A-B03E-4883-863C-D9B89860E721', '01A227A3-A0E7-7569-AD53-0BA59C4DE09E', 'Assessment', 'contact@first-vendor.example', 'CONTACT@FIRST-VENDOR.EXAMPLE', 'Zephyrine Contact', 'en', X'67719F714CFFF1BEF08A87C4611FFACFB4CD965E0F049D831AE4389B24F83249', '01A227A3-A0B2-7C55-8B84-E6B99B5B364F', NULL, '', '', '2026-11-24 02:00:00', '2026-12-08 02:00:00', NULL, NULL, NULL, NULL, 0);
insert into "Letters" ("TenantId", "Id", "Kind", "Content", "ActorId", "ActorName", "WrittenAt", "ReadAt", "LastError") values ('5F7A368A-B03E-4883-863C-D9B89860E721', '01A227A3-A1D1-7DCF-A3A7-AFE95DB62FF1', 'news', '{}', NULL, 'Zephyrine actor', '2026-11-24 02:00:00', '2026-11-24 02:00:00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('5F7A368A-B03E-4883-863C-D9B89860E721', '4BEE9328-4FBD-4608-A606-3500695CB932', 'ProcurementOfficer', '2026-11-24 02:00:00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('5F7A368A-B03E-4883-863C-D9B89860E721', '53E08F6A-AA66-45B5-935C-0114849F3A6B', 'BuyerAdministrator', '2026-11-24 02:00:00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('5F7A368A-B03E-4883-863C-D9B89860E721', '68B60316-AA61-4415-9A05-472DFD562D82', 'Approver', '2026-11-24 02:00:00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('5F7A368A-B03E-4883-863C-D9B89860E721', '81AD8E7C-BA0F-4034-8243-21E66329BF4E', 'RiskManager', '2026-11-24 02:00:00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('5F7A368A-B03E-4883-863C-D9B89860E721', 'A0F1E274-9825-491E-94B1-43F2BC79FED9', 'Reviewer', '2026-11-24 02:00:00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('5F7A368A-B03E-4883-863C-D9B89860E721', 'E41D696C-8BE3-4BC4-9F8F-DD905878ECE3', 'Auditor', '2026-11-24 02:00:00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('938B3F2B-B717-4E52-91CB-77887B1E595D', '2E3923C3-326C-4E18-803D-942B82076A68', 'Approver', '2026-11-24 02:00:00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('938B3F2B-B717-4E52-91CB-77887B1E595D', '30031C10-92B3-49FE-9870-B5F8B43B2D75', 'BuyerAdministrator', '2026-11-24 02:00:00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('938B3F2B-B717-4E52-91CB-77887B1E595D', '473B45E1-46F0-4309-A426-6AC054C528C6', 'Reviewer', '2026-11-24 02:00:00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('938B3F2B-B717-4E52-91CB-77887B1E595D', '4EE51159-26E8-419E-BAC1-0E06D0CA0BBC', 'ProcurementOfficer', '2026-11-24 02:00:00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('938B3F2B-B717-4E52-91CB-77887B1E595D', '5135F6C5-A6ED-4C04-901F-11872D85F57B', 'RiskManager', '2026-11-24 02:00:00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('938B3F2B-B717-4E52-91CB-77887B1E595D', 'F08430E6-E84A-44B2-8B1B-04BD0FE6FD71', 'Auditor', '2026-11-24 02:00:00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('9D411F6D-A201-4BCC-AF84-9ED4B26419B2', 'D16111BE-1A53-40A9-AE4F-843666119CAE', 'PlatformOperator', '2026-11-24 02:00:00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('AB1844EF-9308-42A7-A1B1-5E055B10B121', '00F3BD8E-F9CD-494F-8AD8-B259E073B222', 'EvidenceOwner', '2026-11-24 02:00:00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('AB1844EF-9308-42A7-A1B1-5E055B10B121', '57E5DF2B-5266-4563-A177-696B8A202ECE', 'Contributor', '2026-11-24 02:00:00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('AB1844EF-9308-42A7-A1B1-5E055B10B121', '65AB6E1D-7A4F-4186-9CC3-1A7FDF66C09C', 'ResponseOwner', '2026-11-24 02:00:00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('AB1844EF-9308-42A7-A1B1-5E055B10B121', 'A2AB9B3B-ACF2-4F0D-8FBF-95056B45A7CF', 'VendorAdministrator', '2026-11-24 02:00:00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('DEDA9902-6149-436C-AD66-4C6A588F0A07', '26778CA0-722B-4BAD-9CD2-F30575B310CB', 'Contributor', '2026-11-24 02:00:00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('DEDA9902-6149-436C-AD66-4C6A588F0A07', '59AD2F5C-21D1-4C62-A08F-83C2B3F4C010', 'ResponseOwner', '2026-11-24 02:00:00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('DEDA9902-6149-436C-AD66-4C6A588F0A07', '72021D53-546D-4D2A-9F41-1619C473D89C', 'VendorAdministrator', '2026-11-24 02:00:00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('DEDA9902-6149-436C-AD66-4C6A588F0A07', '720D1D43-4DC4-44D2-B666-BB080D2A5C11', 'EvidenceOwner', '2026-11-24 02:00:00', NULL);
insert into "Obligations" ("TenantId", "Id", "Kind", "SubjectId", "Subject", "Link", "VendorId", "ResponsibleOrganisationId", "ResponsiblePersonId", "DueDate", "NextReminderOn", "State", "LeaseOwner", "LeaseUntil", "Revision", "Faults", "LastFault", "ParkedAt") values ('5F7A368A-B03E-4883-863C-D9B89860E721', '01A227A3-A0B3-77A6-AA43-02B520D6C7A4', 'Request', '01A227A3-A0B2-7C55-8B84-E6B99B5B364F', 'Zephyrine request', '/requests/01a227a3-a0b2-7c55-8b84-e6b99b5b364f', '01A227A3-9D5C-797D-B5C3-B5015EEEB0F2', 'AB1844EF-9308-42A7-A1B1-5E055B10B121', '65AB6E1D-7A4F-4186-9CC3-1A7FDF66C09C', '2026-11-29', '2026-11-24', 'Open', NULL, NULL, 0, 0, NULL, NULL);
insert into "Obligations" ("TenantId", "Id", "Kind", "SubjectId", "Subject", "Link", "VendorId", "ResponsibleOrganisationId", "ResponsiblePersonId", "DueDate", "NextReminderOn", "State", "LeaseOwner", "LeaseUntil", "Revision", "Faults", "LastFault", "ParkedAt") values ('AB1844EF-9308-42A7-A1B1-5E055B10B121', '01A227A3-A0E6-70C3-8F57-EF39AC2E380D', 'CertificateExpiry', '0831C939-2B7E-4680-92BB-6A86C866EC24', 'Zephyrine certificate', '/our-certificates/0831c939-2b7e-4680-92bb-6a86c866ec24', NULL, NULL, NULL, '2026-12-08', '2026-11-24', 'Open', NULL, NULL, 0, 0, NULL, NULL);
insert into "Organisations" ("Id", "Kind", "Slug", "Name", "BuyerType", "TimeZone", "CreatedAt", "AssessmentCounter", "FindingCounter", "Revision", "Database", "ReferenceRevision") values ('5F7A368A-B03E-4883-863C-D9B89860E721', 'Buyer', 'first-bank', 'Zephyrine Bank', 'Bank', 'Asia/Hong_Kong', '2026-11-24 02:00:00', 0, 0, 0, NULL, 0);
insert into "Organisations" ("Id", "Kind", "Slug", "Name", "BuyerType", "TimeZone", "CreatedAt", "AssessmentCounter", "FindingCounter", "Revision", "Database", "ReferenceRevision") values ('938B3F2B-B717-4E52-91CB-77887B1E595D', 'Buyer', 'other-bank', 'Plain Bank', 'Bank', 'Asia/Hong_Kong', '2026-11-24 02:00:00', 0, 0, 0, NULL, 0);
insert into "Organisations" ("Id", "Kind", "Slug", "Name", "BuyerType", "TimeZone", "CreatedAt", "AssessmentCounter", "FindingCounter", "Revision", "Database", "ReferenceRevision") values ('9D411F6D-A201-4BCC-AF84-9ED4B26419B2', 'Platform', 'operations', 'Aims Portal operations', NULL, 'Asia/Hong_Kong', '2026-11-24 02:00:00', 0, 0, 0, NULL, 0);
insert into "Organisations" ("Id", "Kind", "Slug", "Name", "BuyerType", "TimeZone", "CreatedAt", "AssessmentCounter", "FindingCounter", "Revision", "Database", "ReferenceRevision") values ('AB1844EF-9308-42A7-A1B1-5E055B10B121', 'Vendor', 'first-vendor', 'Zephyrine Vendor', NULL, 'Asia/Hong_Kong', '2026-11-24 02:00:00', 0, 0, 0, NULL, 0);
insert into "Organisations" ("Id", "Kind", "Slug", "Name", "BuyerType", "TimeZone", "CreatedAt", "AssessmentCounter", "FindingCounter", "Revision", "Database", "ReferenceRevision") values ('DEDA9902-6149-436C-AD66-4C6A588F0A07', 'Vendor', 'other-vendor', 'Plain Vendor', NULL, 'Asia/Hong_Kong', '2026-11-24 02:00:00', 0, 0, 0, NULL, 0);
insert into "Outbox" ("TenantId", "Id", "Kind", "IsBulk", "MessageId", "ToAddress", "ToName", "Language", "Subject", "Html", "Text", "State", "CreatedAt", "NextAttemptAt", "Attempts", "SentAt", "LastError", "LeaseOwner", "LeaseUntil", "LastAttemptAt", "Content") values ('5F7A368A-B03E-4883-863C-D9B89860E721', '01A227A3-A114-7F1F-BBA8-96CEEB58B63A', 'reminder', 0, '01a227a3a1147f1fbba896ceeb58b63a@aims-portal', 'contact@first-vendor.example', 'Zephyrine Contact', 'en', 'Zephyrine subject', '<p>x</p>', 'x', 'Waiting', '2026-11-24 02:00:00', '2026-11-24 02:00:00', 0, NULL, NULL, NULL, NULL, NULL, NULL);
insert into "Outbox" ("TenantId", "Id", "Kind", "IsBulk", "MessageId", "ToAddress", "ToName", "Language", "Subject", "Html", "Text", "State", "CreatedAt", "NextAttemptAt", "Attempts", "SentAt", "LastError", "LeaseOwner", "LeaseUntil", "LastAttemptAt", "Content") values ('AB1844EF-9308-42A7-A1B1-5E055B10B121', '01A227A3-A177-72CC-A6BF-75410020A5B1', 'reminder', 0, '01a227a3a17772cca6bf75410020a5b1@aims-portal', 'contact@first-vendor.example', 'Zephyrine Contact', 'en', 'Zephyrine subject', '<p>x</p>', 'x', 'Waiting', '2026-11-24 02:00:00', '2026-11-24 02:00:00', 0, NULL, NULL, NULL, NULL, NULL, NULL);
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('00F3BD8E-F9CD-494F-8AD8-B259E073B222', 'Zephyrine EvidenceOwner', 'en', 'Auto', '0001-01-01 00:00:00', 'zephyrine.evidenceowner@first-vendor.example', 'ZEPHYRINE.EVIDENCEOWNER@FIRST-VENDOR.EXAMPLE', 'zephyrine.evidenceowner@first-vendor.example', 'ZEPHYRINE.EVIDENCEOWNER@FIRST-VENDOR.EXAMPLE', 1, 'AQAAAAIAAYagAAAAELwESd8mZt5Y1azWRBBOaujSJf8NVuk85xuKLwaTKz96PYyVUFek/4hXUfBK1iqOdg==', '01a227a39d497965b321c6a422fddd2d', '265b46c9-1c3c-4a87-afb2-3953b3a9886c', NULL, 0, 0, NULL, 1, 0);
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('26778CA0-722B-4BAD-9CD2-F30575B310CB', 'Contributor', 'en', 'Auto', '0001-01-01 00:00:00', 'contributor@other-vendor.example', 'CONTRIBUTOR@OTHER-VENDOR.EXAMPLE', 'contributor@other-vendor.example', 'CONTRIBUTOR@OTHER-VENDOR.EXAMPLE', 1, 'AQAAAAIAAYagAAAAELwESd8mZt5Y1azWRBBOaujSJf8NVuk85xuKLwaTKz96PYyVUFek/4hXUfBK1iqOdg==', '01a227a39d5076d481d55e0b1d4ed875', 'e028c801-9689-48b4-a3ff-026040e46e7c', NULL, 0, 0, NULL, 1, 0);
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('2E3923C3-326C-4E18-803D-942B82076A68', 'Approver', 'en', 'Auto', '0001-01-01 00:00:00', 'approver@other-bank.example', 'APPROVER@OTHER-BANK.EXAMPLE', 'approver@other-bank.example', 'APPROVER@OTHER-BANK.EXAMPLE', 1, 'AQAAAAIAAYagAAAAELwESd8mZt5Y1azWRBBOaujSJf8NVuk85xuKLwaTKz96PYyVUFek/4hXUfBK1iqOdg==', '01a227a39d3875d38244564ec80b79dc', '44fc92ee-6703-458e-a536-7e16cfb9135d', NULL, 0, 0, NULL, 1, 0);
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('30031C10-92B3-49FE-9870-B5F8B43B2D75', 'BuyerAdministrator', 'en', 'Auto', '0001-01-01 00:00:00', 'buyeradministrator@other-bank.example', 'BUYERADMINISTRATOR@OTHER-BANK.EXAMPLE', 'buyeradministrator@other-bank.example', 'BUYERADMINISTRATOR@OTHER-BANK.EXAMPLE', 1, 'AQAAAAIAAYagAAAAELwESd8mZt5Y1azWRBBOaujSJf8NVuk85xuKLwaTKz96PYyVUFek/4hXUfBK1iqOdg==', '01a227a39d1d788ab1c4d7171cb8b2ed', '4be0860a-fe66-4e9f-8756-fc6bc8a1bb84', NULL, 0, 0, NULL, 1, 0);
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('473B45E1-46F0-4309-A426-6AC054C528C6', 'Reviewer', 'en', 'Auto', '0001-01-01 00:00:00', 'reviewer@other-bank.example', 'REVIEWER@OTHER-BANK.EXAMPLE', 'reviewer@other-bank.example', 'REVIEWER@OTHER-BANK.EXAMPLE', 1, 'AQAAAAIAAYagAAAAELwESd8mZt5Y1azWRBBOaujSJf8NVuk85xuKLwaTKz96PYyVUFek/4hXUfBK1iqOdg==', '01a227a39d327c34825e2a77fd52d37f', '58640367-fe62-4c4a-a30c-e8585fa32e0f', NULL, 0, 0, NULL, 1, 0);
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('4BEE9328-4FBD-4608-A606-3500695CB932', 'Zephyrine ProcurementOfficer', 'en', 'Auto', '0001-01-01 00:00:00', 'zephyrine.procurementofficer@first-bank.example', 'ZEPHYRINE.PROCUREMENTOFFICER@FIRST-BANK.EXAMPLE', 'zephyrine.procurementofficer@first-bank.example', 'ZEPHYRINE.PROCUREMENTOFFICER@FIRST-BANK.EXAMPLE', 1, 'AQAAAAIAAYagAAAAELwESd8mZt5Y1azWRBBOaujSJf8NVuk85xuKLwaTKz96PYyVUFek/4hXUfBK1iqOdg==', '01a227a39d227da793f02ce35ee80d4e', 'cfb8d99d-2410-4513-a889-31660a14e634', NULL, 0, 0, NULL, 1, 0);
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('4EE51159-26E8-419E-BAC1-0E06D0CA0BBC', 'ProcurementOfficer', 'en', 'Auto', '0001-01-01 00:00:00', 'procurementofficer@other-bank.example', 'PROCUREMENTOFFICER@OTHER-BANK.EXAMPLE', 'procurementofficer@other-bank.example', 'PROCUREMENTOFFICER@OTHER-BANK.EXAMPLE', 1, 'AQAAAAIAAYagAAAAELwESd8mZt5Y1azWRBBOaujSJf8NVuk85xuKLwaTKz96PYyVUFek/4hXUfBK1iqOdg==', '01a227a39d267d8cb5e05201d5cc7229', 'a07e77aa-d710-416e-8e3d-3435d390c44b', NULL, 0, 0, NULL, 1, 0);
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('5135F6C5-A6ED-4C04-901F-11872D85F57B', 'RiskManager', 'en', 'Auto', '0001-01-01 00:00:00', 'riskmanager@other-bank.example', 'RISKMANAGER@OTHER-BANK.EXAMPLE', 'riskmanager@other-bank.example', 'RISKMANAGER@OTHER-BANK.EXAMPLE', 1, 'AQAAAAIAAYagAAAAELwESd8mZt5Y1azWRBBOaujSJf8NVuk85xuKLwaTKz96PYyVUFek/4hXUfBK1iqOdg==', '01a227a39d2b71f8ab71ecbc54f3be55', '452e25e8-21d1-4805-a943-d467a9c3122f', NULL, 0, 0, NULL, 1, 0);
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('53E08F6A-AA66-45B5-935C-0114849F3A6B', 'Zephyrine BuyerAdministrator', 'en', 'Auto', '0001-01-01 00:00:00', 'zephyrine.buyeradministrator@first-bank.example', 'ZEPHYRINE.BUYERADMINISTRATOR@FIRST-BANK.EXAMPLE', 'zephyrine.buyeradministrator@first-bank.example', 'ZEPHYRINE.BUYERADMINISTRATOR@FIRST-BANK.EXAMPLE', 1, 'AQAAAAIAAYagAAAAELwESd8mZt5Y1azWRBBOaujSJf8NVuk85xuKLwaTKz96PYyVUFek/4hXUfBK1iqOdg==', '01a227a39c647c1593943c3a8fde7f50', '22f8e916-72fb-42b4-bfc1-82bc55db9cd4', NULL, 0, 0, NULL, 1, 0);
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('57E5DF2B-5266-4563-A177-696B8A202ECE', 'Zephyrine Contributor', 'en', 'Auto', '0001-01-01 00:00:00', 'zephyrine.contributor@first-vendor.example', 'ZEPHYRINE.CONTRIBUTOR@FIRST-VENDOR.EXAMPLE', 'zephyrine.contributor@first-vendor.example', 'ZEPHYRINE.CONTRIBUTOR@FIRST-VENDOR.EXAMPLE', 1, 'AQAAAAIAAYagAAAAELwESd8mZt5Y1azWRBBOaujSJf8NVuk85xuKLwaTKz96PYyVUFek/4hXUfBK1iqOdg==', '01a227a39d4e73d794d7f4f4959d3e65', 'aea7409d-5d97-49ce-b3e3-0085956a18aa', NULL, 0, 0, NULL, 1, 0);
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('59AD2F5C-21D1-4C62-A08F-83C2B3F4C010', 'ResponseOwner', 'en', 'Auto', '0001-01-01 00:00:00', 'responseowner@other-vendor.example', 'RESPONSEOWNER@OTHER-VENDOR.EXAMPLE', 'responseowner@other-vendor.example', 'RESPONSEOWNER@OTHER-VENDOR.EXAMPLE', 1, 'AQAAAAIAAYagAAAAELwESd8mZt5Y1azWRBBOaujSJf8NVuk85xuKLwaTKz96PYyVUFek/4hXUfBK1iqOdg==', '01a227a39d477137934fccd7937d8d93', 'f2b22492-ed88-4bf4-b12e-0e332a7fa0ba', NULL, 0, 0, NULL, 1, 0);
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('65AB6E1D-7A4F-4186-9CC3-1A7FDF66C09C', 'Zephyrine ResponseOwner', 'en', 'Auto', '0001-01-01 00:00:00', 'zephyrine.responseowner@first-vendor.example', 'ZEPHYRINE.RESPONSEOWNER@FIRST-VENDOR.EXAMPLE', 'zephyrine.responseowner@first-vendor.example', 'ZEPHYRINE.RESPONSEOWNER@FIRST-VENDOR.EXAMPLE', 1, 'AQAAAAIAAYagAAAAELwESd8mZt5Y1azWRBBOaujSJf8NVuk85xuKLwaTKz96PYyVUFek/4hXUfBK1iqOdg==', '01a227a39d447e7b8fe10a9d5f29b218', '9bc1d78b-7e9e-404a-89f0-31e78ee879de', NULL, 0, 0, NULL, 1, 0);
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('68B60316-AA61-4415-9A05-472DFD562D82', 'Zephyrine Approver', 'en', 'Auto', '0001-01-01 00:00:00', 'zephyrine.approver@first-bank.example', 'ZEPHYRINE.APPROVER@FIRST-BANK.EXAMPLE', 'zephyrine.approver@first-bank.example', 'ZEPHYRINE.APPROVER@FIRST-BANK.EXAMPLE', 1, 'AQAAAAIAAYagAAAAELwESd8mZt5Y1azWRBBOaujSJf8NVuk85xuKLwaTKz96PYyVUFek/4hXUfBK1iqOdg==', '01a227a39d35783cb2517af14e049455', '8cf6743a-04da-4efb-bfaa-0aa54902694e', NULL, 0, 0, NULL, 1, 0);
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('72021D53-546D-4D2A-9F41-1619C473D89C', 'VendorAdministrator', 'en', 'Auto', '0001-01-01 00:00:00', 'vendoradministrator@other-vendor.example', 'VENDORADMINISTRATOR@OTHER-VENDOR.EXAMPLE', 'vendoradministrator@other-vendor.example', 'VENDORADMINISTRATOR@OTHER-VENDOR.EXAMPLE', 1, 'AQAAAAIAAYagAAAAELwESd8mZt5Y1azWRBBOaujSJf8NVuk85xuKLwaTKz96PYyVUFek/4hXUfBK1iqOdg==', '01a227a39d427074826c38b83ca5e033', 'f8647036-0d42-493f-b40c-ef7ff2f4e6b9', NULL, 0, 0, NULL, 1, 0);
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('720D1D43-4DC4-44D2-B666-BB080D2A5C11', 'EvidenceOwner', 'en', 'Auto', '0001-01-01 00:00:00', 'evidenceowner@other-vendor.example', 'EVIDENCEOWNER@OTHER-VENDOR.EXAMPLE', 'evidenceowner@other-vendor.example', 'EVIDENCEOWNER@OTHER-VENDOR.EXAMPLE', 1, 'AQAAAAIAAYagAAAAELwESd8mZt5Y1azWRBBOaujSJf8NVuk85xuKLwaTKz96PYyVUFek/4hXUfBK1iqOdg==', '01a227a39d4c7e5cba370800e124acc4', '885f9525-8559-41b4-92aa-6e153ef7c03e', NULL, 0, 0, NULL, 1, 0);
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('81AD8E7C-BA0F-4034-8243-21E66329BF4E', 'Zephyrine RiskManager', 'en', 'Auto', '0001-01-01 00:00:00', 'zephyrine.riskmanager@first-bank.example', 'ZEPHYRINE.RISKMANAGER@FIRST-BANK.EXAMPLE', 'zephyrine.riskmanager@first-bank.example', 'ZEPHYRINE.RISKMANAGER@FIRST-BANK.EXAMPLE', 1, 'AQAAAAIAAYagAAAAELwESd8mZt5Y1azWRBBOaujSJf8NVuk85xuKLwaTKz96PYyVUFek/4hXUfBK1iqOdg==', '01a227a39d297a7f8d379472cef50a75', '2bffb3d3-82b7-43ca-8abf-dd66c0590de2', NULL, 0, 0, NULL, 1, 0);
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('A0F1E274-9825-491E-94B1-43F2BC79FED9', 'Zephyrine Reviewer', 'en', 'Auto', '0001-01-01 00:00:00', 'zephyrine.reviewer@first-bank.example', 'ZEPHYRINE.REVIEWER@FIRST-BANK.EXAMPLE', 'zephyrine.reviewer@first-bank.example', 'ZEPHYRINE.REVIEWER@FIRST-BANK.EXAMPLE', 1, 'AQAAAAIAAYagAAAAELwESd8mZt5Y1azWRBBOaujSJf8NVuk85xuKLwaTKz96PYyVUFek/4hXUfBK1iqOdg==', '01a227a39d2e72719baf9285e9c08b94', 'de58a5ec-eff3-43a5-b6eb-d64f8a5b5153', NULL, 0, 0, NULL, 1, 0);
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('A2AB9B3B-ACF2-4F0D-8FBF-95056B45A7CF', 'Zephyrine VendorAdministrator', 'en', 'Auto', '0001-01-01 00:00:00', 'zephyrine.vendoradministrator@first-vendor.example', 'ZEPHYRINE.VENDORADMINISTRATOR@FIRST-VENDOR.EXAMPLE', 'zephyrine.vendoradministrator@first-vendor.example', 'ZEPHYRINE.VENDORADMINISTRATOR@FIRST-VENDOR.EXAMPLE', 1, 'AQAAAAIAAYagAAAAELwESd8mZt5Y1azWRBBOaujSJf8NVuk85xuKLwaTKz96PYyVUFek/4hXUfBK1iqOdg==', '01a227a39d4078898fd37041b535e15f', '300268da-ca57-4bd5-8904-99ce5920e21a', NULL, 0, 0, NULL, 1, 0);
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('D16111BE-1A53-40A9-AE4F-843666119CAE', 'PlatformOperator', 'en', 'Auto', '0001-01-01 00:00:00', 'platformoperator@operations.example', 'PLATFORMOPERATOR@OPERATIONS.EXAMPLE', 'platformoperator@operations.example', 'PLATFORMOPERATOR@OPERATIONS.EXAMPLE', 1, 'AQAAAAIAAYagAAAAELwESd8mZt5Y1azWRBBOaujSJf8NVuk85xuKLwaTKz96PYyVUFek/4hXUfBK1iqOdg==', '01a227a39d5273eda641af3de2a7fccc', '52e7d498-811f-4a87-8f24-fd2db6178ff4', NULL, 0, 0, NULL, 1, 0);
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('E41D696C-8BE3-4BC4-9F8F-DD905878ECE3', 'Zephyrine Auditor', 'en', 'Auto', '0001-01-01 00:00:00', 'zephyrine.auditor@first-bank.example', 'ZEPHYRINE.AUDITOR@FIRST-BANK.EXAMPLE', 'zephyrine.auditor@first-bank.example', 'ZEPHYRINE.AUDITOR@FIRST-BANK.EXAMPLE', 1, 'AQAAAAIAAYagAAAAELwESd8mZt5Y1azWRBBOaujSJf8NVuk85xuKLwaTKz96PYyVUFek/4hXUfBK1iqOdg==', '01a227a39d3a7e9b963afc95dd8431ca', '9c549b1e-7510-47e4-bfc7-a6eb1fa4bae3', NULL, 0, 0, NULL, 1, 0);
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('F08430E6-E84A-44B2-8B1B-04BD0FE6FD71', 'Auditor', 'en', 'Auto', '0001-01-01 00:00:00', 'auditor@other-bank.example', 'AUDITOR@OTHER-BANK.EXAMPLE', 'auditor@other-bank.example', 'AUDITOR@OTHER-BANK.EXAMPLE', 1, 'AQAAAAIAAYagAAAAELwESd8mZt5Y1azWRBBOaujSJf8NVuk85xuKLwaTKz96PYyVUFek/4hXUfBK1iqOdg==', '01a227a39d3d728a91984f15195284c2', 'b51b8c6c-ebb5-4c55-a615-16e8bade4ec3', NULL, 0, 0, NULL, 1, 0);
insert into "PersonClaims" ("Id", "UserId", "ClaimType", "ClaimValue") values (1, '81AD8E7C-BA0F-4034-8243-21E66329BF4E', 'of a release', 'yes');
insert into "PersonLogins" ("LoginProvider", "ProviderKey", "ProviderDisplayName", "UserId") values ('of a release', '1', NULL, '81AD8E7C-BA0F-4034-8243-21E66329BF4E');
insert into "PersonTokens" ("UserId", "LoginProvider", "Name", "Value") values ('81AD8E7C-BA0F-4034-8243-21E66329BF4E', 'of a release', 'token', '1');
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
insert into "ReferenceEntries" ("TenantId", "Kind", "Key", "EntryJson", "ChangedByName", "ChangedAt", "Revision") values ('5F7A368A-B03E-4883-863C-D9B89860E721', 'AccreditationBody', 'FB', '{"id":"FB","name":"Zephyrine accreditation","nativeName":null,"economy":"Zephyrine","iso3166":"HK","mlaManagementSystems":true,"mlaIsms":null,"aimsProgramme":null,"confidence":"verified","website":null,"note":null,"spellings":[],"source":null,"checkedOn":null}', 'Zephyrine Risk', '2026-11-24 02:00:00', 0);
insert into "ReminderPauses" ("TenantId", "Id", "VendorId", "ObligationId", "Reason", "From", "Until", "ByName", "EndedAt", "Revision") values ('5F7A368A-B03E-4883-863C-D9B89860E721', '01A227A3-A15A-7BCB-9391-E7881F160FF1', NULL, '01A227A3-A0B3-77A6-AA43-02B520D6C7A4', 'Zephyrine pause', '2026-11-24', '2026-11-25', 'Zephyrine Contact', '2026-11-24 02:00:00', 0);
insert into "ReminderPauses" ("TenantId", "Id", "VendorId", "ObligationId", "Reason", "From", "Until", "ByName", "EndedAt", "Revision") values ('AB1844EF-9308-42A7-A1B1-5E055B10B121', '01A227A3-A177-7DFC-9A70-9438DE005D5E', NULL, '01A227A3-A0E6-70C3-8F57-EF39AC2E380D', 'Zephyrine pause', '2026-11-24', '2026-11-25', 'Zephyrine Contact', '2026-11-24 02:00:00', 0);
insert into "ReminderPolicies" ("TenantId", "Offsets", "SendHour", "QuietWeekends", "Holidays", "Digest", "DigestDay", "VendorAdministratorAfter", "BuyerOwnerAfter", "RiskManagerAfter", "ReplanAfter", "Revision", "OnScreenOnly") values ('5F7A368A-B03E-4883-863C-D9B89860E721', '', 8, 0, '', 'None', 'Monday', 3, 3, NULL, NULL, 0, '');
insert into "ReminderPolicies" ("TenantId", "Offsets", "SendHour", "QuietWeekends", "Holidays", "Digest", "DigestDay", "VendorAdministratorAfter", "BuyerOwnerAfter", "RiskManagerAfter", "ReplanAfter", "Revision", "OnScreenOnly") values ('AB1844EF-9308-42A7-A1B1-5E055B10B121', '', 8, 0, '', 'None', 'Monday', 3, 3, NULL, NULL, 0, '');
insert into "ReturnPoints" ("BuyerId", "AssessmentId", "Round", "QuestionId", "VendorOrganisationId", "Comment", "ByName", "At") values ('5F7A368A-B03E-4883-863C-D9B89860E721', '01A227A3-9DC0-7B0F-A7FB-C025AE31E8FB', 1, 'GOV-01', 'AB1844EF-9308-42A7-A1B1-5E055B10B121', 'Zephyrine comment', 'Reviewer', '2026-11-24 02:00:00');
insert into "ReviewItems" ("TenantId", "AssessmentId", "Round", "QuestionId", "Judgement", "SharedComment", "InternalNote", "ReviewerId", "ReviewerName", "JudgedAt", "Revision") values ('5F7A368A-B03E-4883-863C-D9B89860E721', '01A227A3-9DC0-7B0F-A7FB-C025AE31E8FB', 1, 'GOV-01', 'Accepted', NULL, 'Zephyrine note', 'A0F1E274-9825-491E-94B1-43F2BC79FED9', 'Reviewer', '2026-11-24 02:00:00', 0);
insert into "SectionAssignments" ("TenantId", "AssessmentId", "SectionId", "BuyerId", "PersonId", "PersonName") values ('AB1844EF-9308-42A7-A1B1-5E055B10B121', '01A227A3-9DC0-7B0F-A7FB-C025AE31E8FB', 'S1', '5F7A368A-B03E-4883-863C-D9B89860E721', '00000000-0000-0000-0000-000000000000', '');
insert into "SentReminders" ("TenantId", "ObligationId", "DueDate", "OffsetDays", "Recipient", "PlannedAt", "MailId") values ('5F7A368A-B03E-4883-863C-D9B89860E721', '01A227A3-A0B3-77A6-AA43-02B520D6C7A4', '2026-11-29', 90, 'CONTACT@FIRST-VENDOR.EXAMPLE', '2026-11-24 02:00:00', '01A227A3-A114-7F1F-BBA8-96CEEB58B63A');
insert into "SentReminders" ("TenantId", "ObligationId", "DueDate", "OffsetDays", "Recipient", "PlannedAt", "MailId") values ('AB1844EF-9308-42A7-A1B1-5E055B10B121', '01A227A3-A0E6-70C3-8F57-EF39AC2E380D', '2026-12-08', 90, 'CONTACT@FIRST-VENDOR.EXAMPLE', '2026-11-24 02:00:00', '01A227A3-A177-72CC-A6BF-75410020A5B1');
insert into "SharedCertificates" ("BuyerId", "CertificateId", "VendorOrganisationId", "VendorId", "DocumentId", "FactsJson", "ExpiryDate", "UpdatedAt", "Lapse", "LapsesOn", "LookAgainOn", "Status", "LacksProof", "LapsedAt", "ProvenAt", "RenewedAt", "RestoredAt", "VendorChanges") values ('5F7A368A-B03E-4883-863C-D9B89860E721', '0831C939-2B7E-4680-92BB-6A86C866EC24', 'AB1844EF-9308-42A7-A1B1-5E055B10B121', '01A227A3-9D5C-797D-B5C3-B5015EEEB0F2', 'E91D9C61-5332-4C87-9BB0-81D405D04DA8', '{"Standard":0,"Edition":"","Number":"Zephyrine-1","HolderName":"Zephyrine","HolderAddress":"","Sites":[],"NamedCompanies":[],"Scope":"","SoaVersion":null,"SoaDate":null,"RoleInScope":null,"OriginalDate":null,"IssueDate":"2024-06-07","CycleStart":null,"ExpiryDate":"2027-01-23","CertificationBody":"","AccreditationBody":null,"AccreditationMark":null,"MlaMark":null,"VerificationUrl":null,"ReportedState":0,"SuspendedOn":null,"WithdrawnOn":null,"SurveillanceDone":[],"ScopeCoversService":null,"Verified":false,"ConfirmedOn":null}', '2027-01-23', '2026-11-24 02:00:00', NULL, NULL, '2000-01-01', NULL, 0, NULL, NULL, NULL, NULL, 1);
insert into "Submissions" ("BuyerId", "Id", "VendorOrganisationId", "AssessmentId", "Round", "Content", "ContentSha256", "SubmittedById", "SubmittedByName", "SubmittedAt") values ('5F7A368A-B03E-4883-863C-D9B89860E721', '01A227A3-9EFF-7731-BA4C-EB2EC4C4519B', 'AB1844EF-9308-42A7-A1B1-5E055B10B121', '01A227A3-9DC0-7B0F-A7FB-C025AE31E8FB', 1, '{"answers":[{"questionId":"GOV-01","value":"Zephyrine answer","comment":null,"answeredBy":"Zephyrine ResponseOwner","answeredAt":"2026-11-24T02:00:00Z","evidence":[{"documentId":{"value":"e91d9c61-5332-4c87-9bb0-81d405d04da8"},"versionId":{"value":"bbc1cd9c-369e-465d-8158-1c83a6dbcd23"},"kind":"iso42001_certificate","title":"Zephyrine certificate","fileName":"Zephyrine.pdf","number":1,"size":10,"sha256":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","documentDate":null,"validUntil":null}]}]}', 'b0447ec8c1546d3c30ffced6442a77207c6e4b52a2ac1172376c3d6aa7984bd7', '65AB6E1D-7A4F-4186-9CC3-1A7FDF66C09C', 'Zephyrine ResponseOwner', '2026-11-24 02:00:00');
insert into "Suppressions" ("TenantId", "Id", "Address", "Cause", "Reason", "Since") values ('5F7A368A-B03E-4883-863C-D9B89860E721', '01A227A3-A177-7DD7-A1ED-DD85B23F23FE', 'FB.CONTACT@FIRST-VENDOR.EXAMPLE', 'AddressRefused', '550 Zephyrine', '2026-11-24 02:00:00');
insert into "Suppressions" ("TenantId", "Id", "Address", "Cause", "Reason", "Since") values ('AB1844EF-9308-42A7-A1B1-5E055B10B121', '01A227A3-A18B-7C5C-8FFB-6C166C83FBDD', 'FB.CONTACT@FIRST-VENDOR.EXAMPLE', 'AddressRefused', '550 Zephyrine', '2026-11-24 02:00:00');
insert into "UnsupportedAnswers" ("BuyerId", "AssessmentId", "QuestionId", "CertificateId", "VendorOrganisationId", "DocumentId", "CertificateName", "Cause", "Since", "FindingId", "SupportedAgainOn") values ('5F7A368A-B03E-4883-863C-D9B89860E721', '01A227A3-9DC0-7B0F-A7FB-C025AE31E8FB', 'GOV-01', '0831C939-2B7E-4680-92BB-6A86C866EC24', 'AB1844EF-9308-42A7-A1B1-5E055B10B121', 'E91D9C61-5332-4C87-9BB0-81D405D04DA8', 'Zephyrine certificate', 'SurveillanceOverdue', '2026-11-24', '2C4F3AFB-59C7-4600-95C9-70746F1CD86C', NULL);
insert into "VendorContacts" ("TenantId", "Id", "VendorId", "Name", "Email", "Language", "Position") values ('5F7A368A-B03E-4883-863C-D9B89860E721', '01A227A3-9D88-775D-98F9-D29228612C12', '01A227A3-9D5C-797D-B5C3-B5015EEEB0F2', 'Zephyrine Contact', 'contact@first-vendor.example', 'en', NULL);
insert into "Vendors" ("TenantId", "Id", "Name", "LegalName", "Website", "Country", "Notes", "Status", "OwnerId", "Tier", "SearchText", "NextDate", "NextKind", "ApprovedUntil", "VendorOrganisationId", "CreatedAt", "Revision") values ('5F7A368A-B03E-4883-863C-D9B89860E721', '01A227A3-9D5C-797D-B5C3-B5015EEEB0F2', 'Zephyrine Analytics', NULL, NULL, NULL, NULL, 'Registered', '81AD8E7C-BA0F-4034-8243-21E66329BF4E', 'High', 'zephyrine analytics
zephyrine score', NULL, NULL, NULL, 'AB1844EF-9308-42A7-A1B1-5E055B10B121', '2026-11-24 02:00:00', 0);
