insert into "AiServices" ("TenantId", "Id", "VendorId", "Name", "Purpose", "Status", "OwnerId", "UseCase", "Tier", "TierIsProvisional", "Revision") values ('11a21a00-30a3-4f28-88ad-733967145331', '01a225ce-2361-79e0-94ad-a5ecce94d1f8', '01a225ce-2343-7635-8845-650cf974554f', 'Zephyrine Score', NULL, 'Planned', NULL, '{}', 'High', 'true', '0');
insert into "Answers" ("TenantId", "AssessmentId", "QuestionId", "BuyerId", "Value", "Comment", "AnsweredById", "AnsweredByName", "AnsweredAt", "Revision") values ('bd9544a5-972d-45e7-8080-b9c99bf7aef8', '01a225ce-236f-7c85-ae2e-28e9afdc9836', 'GOV-01', '11a21a00-30a3-4f28-88ad-733967145331', 'Zephyrine answer', NULL, 'b57d00bd-bd08-498a-bc14-5f32538e46fb', 'Zephyrine ResponseOwner', '2026-11-24 02:00:00+00', '0');
insert into "AssessedServices" ("TenantId", "AssessmentId", "AiServiceId") values ('11a21a00-30a3-4f28-88ad-733967145331', '01a225ce-236f-7c85-ae2e-28e9afdc9836', '01a225ce-2361-79e0-94ad-a5ecce94d1f8');
insert into "Assessments" ("BuyerId", "Id", "VendorOrganisationId", "VendorId", "BuyerName", "VendorName", "Reference", "QuestionnaireId", "QuestionnaireVersion", "Services", "SearchText", "Facts", "Message", "ContactName", "ContactEmail", "ContactLanguage", "SentById", "SentByName", "SentAt", "DueDate", "State", "StateChangedAt", "Round", "ResponsibleId", "ResponsibleName", "Answered", "Shown", "SubmittedAt", "SubmittedByName", "Outcome", "DecidedAt", "ValidUntil", "NextReviewOn", "Revision") values ('11a21a00-30a3-4f28-88ad-733967145331', '01a225ce-236f-7c85-ae2e-28e9afdc9836', 'bd9544a5-972d-45e7-8080-b9c99bf7aef8', '01a225ce-2343-7635-8845-650cf974554f', 'Zephyrine Bank', 'Zephyrine Analytics', 'FB-2026-0001', 'ai-basic', '1.0.0', 'Zephyrine Score', '', '{}', 'Zephyrine message', 'Zephyrine Contact', 'contact@first-vendor.example', 'en', 'fb15ddd9-900b-4cbe-81e0-75c988cfadfc', 'Procurement officer', '2026-11-24 02:00:00+00', '2026-11-29', 'InReview', '2026-11-24 02:00:00+00', '1', 'b57d00bd-bd08-498a-bc14-5f32538e46fb', 'Zephyrine ResponseOwner', '1', '10', '2026-11-24 02:00:00+00', 'Zephyrine ResponseOwner', NULL, NULL, NULL, NULL, '0');
insert into "Assessments" ("BuyerId", "Id", "VendorOrganisationId", "VendorId", "BuyerName", "VendorName", "Reference", "QuestionnaireId", "QuestionnaireVersion", "Services", "SearchText", "Facts", "Message", "ContactName", "ContactEmail", "ContactLanguage", "SentById", "SentByName", "SentAt", "DueDate", "State", "StateChangedAt", "Round", "ResponsibleId", "ResponsibleName", "Answered", "Shown", "SubmittedAt", "SubmittedByName", "Outcome", "DecidedAt", "ValidUntil", "NextReviewOn", "Revision") values ('11a21a00-30a3-4f28-88ad-733967145331', '01a225ce-2498-7659-a288-0664fdadd509', 'bd9544a5-972d-45e7-8080-b9c99bf7aef8', '01a225ce-2343-7635-8845-650cf974554f', 'Zephyrine Bank', 'Zephyrine Analytics', 'FB-2026-0002', 'ai-basic', '1.0.0', 'Zephyrine Score', '', '{}', 'Zephyrine message', 'Zephyrine Contact', 'contact@first-vendor.example', 'en', 'fb15ddd9-900b-4cbe-81e0-75c988cfadfc', 'Procurement officer', '2026-11-24 02:00:00+00', '2026-11-29', 'Decided', '2026-11-24 02:00:00+00', '1', 'b57d00bd-bd08-498a-bc14-5f32538e46fb', 'Zephyrine ResponseOwner', '0', '0', '2026-11-24 02:00:00+00', 'Zephyrine ResponseOwner', 'Approve', '2026-11-24 02:00:00+00', '2027-11-24', '2027-10-24', '0');
insert into "Assessments" ("BuyerId", "Id", "VendorOrganisationId", "VendorId", "BuyerName", "VendorName", "Reference", "QuestionnaireId", "QuestionnaireVersion", "Services", "SearchText", "Facts", "Message", "ContactName", "ContactEmail", "ContactLanguage", "SentById", "SentByName", "SentAt", "DueDate", "State", "StateChangedAt", "Round", "ResponsibleId", "ResponsibleName", "Answered", "Shown", "SubmittedAt", "SubmittedByName", "Outcome", "DecidedAt", "ValidUntil", "NextReviewOn", "Revision") values ('11a21a00-30a3-4f28-88ad-733967145331', '01a225ce-24a7-7db0-ad45-e50580385d42', 'bd9544a5-972d-45e7-8080-b9c99bf7aef8', '01a225ce-2343-7635-8845-650cf974554f', 'Zephyrine Bank', 'Zephyrine Analytics', 'FB-2026-0003', 'ai-basic', '1.0.0', 'Zephyrine Score', '', '{}', 'Zephyrine message', 'Zephyrine Contact', 'contact@first-vendor.example', 'en', 'fb15ddd9-900b-4cbe-81e0-75c988cfadfc', 'Procurement officer', '2026-11-24 02:00:00+00', '2026-11-29', 'Requested', '2026-11-24 02:00:00+00', '1', 'b57d00bd-bd08-498a-bc14-5f32538e46fb', 'Zephyrine ResponseOwner', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, '0');
insert into "AttachedEvidence" ("TenantId", "AssessmentId", "QuestionId", "VersionId", "BuyerId", "DocumentId") values ('bd9544a5-972d-45e7-8080-b9c99bf7aef8', '01a225ce-236f-7c85-ae2e-28e9afdc9836', 'GOV-01', '3c92b98d-8d34-4d18-b86e-ca350ccb1591', '11a21a00-30a3-4f28-88ad-733967145331', '13b75dce-769d-4872-9a99-f4ff02a417cf');
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('11a21a00-30a3-4f28-88ad-733967145331', '01a225ce-22fd-723c-9d81-1a3bc8377b5a', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Membership', 'b332ac8c-10ba-4509-9f82-624dc909e3be', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"BuyerAdministrator"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('11a21a00-30a3-4f28-88ad-733967145331', '01a225ce-231e-7c2a-a82c-24597df4d9a3', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Membership', 'fb15ddd9-900b-4cbe-81e0-75c988cfadfc', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"ProcurementOfficer"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('11a21a00-30a3-4f28-88ad-733967145331', '01a225ce-2321-7719-84bf-cae6a9596f0e', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Membership', '9bdfe446-2071-4cd2-ad04-078f0d683e6d', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"RiskManager"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('11a21a00-30a3-4f28-88ad-733967145331', '01a225ce-2323-722d-878b-4507f0ce52b6', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Membership', 'b8b2b528-987a-431e-b664-2b9a6075b105', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"Reviewer"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('11a21a00-30a3-4f28-88ad-733967145331', '01a225ce-2325-79db-88d4-7e4d0e7ff7e8', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Membership', '6fcbbdd7-e7e4-4bc7-a040-13feff8a24bf', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"Approver"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('11a21a00-30a3-4f28-88ad-733967145331', '01a225ce-2327-730c-bee0-1c55711467ea', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Membership', '9f04b7b9-e133-493a-9dbe-a5d2a662d74c', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"Auditor"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('11a21a00-30a3-4f28-88ad-733967145331', '01a225ce-2634-704c-86fd-74ed4acba20c', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'VendorContact', '01a225ce-2357-7205-ae16-a74a14607de8', '{"Email":[null,"contact@first-vendor.example"],"Language":[null,"en"],"Name":[null,"Zephyrine Contact"],"VendorId":[null,"01a225ce-2343-7635-8845-650cf974554f"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('11a21a00-30a3-4f28-88ad-733967145331', '01a225ce-2634-71d2-a578-d0c74368bfa4', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Vendor', '01a225ce-2343-7635-8845-650cf974554f', '{"CreatedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Name":[null,"Zephyrine Analytics"],"OwnerId":[null,"9bdfe446-2071-4cd2-ad04-078f0d683e6d"],"Status":[null,"Registered"],"Tier":[null,"High"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('11a21a00-30a3-4f28-88ad-733967145331', '01a225ce-2634-7442-afe4-8a7f5766318e', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'AiService', '01a225ce-2361-79e0-94ad-a5ecce94d1f8', '{"Name":[null,"Zephyrine Score"],"Status":[null,"Planned"],"Tier":[null,"High"],"TierIsProvisional":[null,"True"],"UseCase":[null,"{}"],"VendorId":[null,"01a225ce-2343-7635-8845-650cf974554f"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('11a21a00-30a3-4f28-88ad-733967145331', '01a225ce-2634-7ec6-8b7b-deeb1bbab924', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Assessment', '01a225ce-236f-7c85-ae2e-28e9afdc9836', '{"BuyerName":[null,"Zephyrine Bank"],"ContactEmail":[null,"contact@first-vendor.example"],"ContactLanguage":[null,"en"],"ContactName":[null,"Zephyrine Contact"],"DueDate":[null,"11/29/2026"],"Facts":[null,"{}"],"Message":[null,"Zephyrine message"],"QuestionnaireId":[null,"ai-basic"],"QuestionnaireVersion":[null,"1.0.0"],"Reference":[null,"FB-2026-0001"],"ResponsibleName":[null,"Zephyrine ResponseOwner"],"Round":[null,"1"],"SentAt":[null,"2026-11-24T02:00:00.0000000Z"],"SentById":[null,"fb15ddd9-900b-4cbe-81e0-75c988cfadfc"],"SentByName":[null,"Procurement officer"],"Services":[null,"Zephyrine Score"],"State":[null,"InReview"],"StateChangedAt":[null,"2026-11-24T02:00:00.0000000Z"],"SubmittedAt":[null,"2026-11-24T02:00:00.0000000Z"],"SubmittedByName":[null,"Zephyrine ResponseOwner"],"VendorId":[null,"01a225ce-2343-7635-8845-650cf974554f"],"VendorName":[null,"Zephyrine Analytics"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('11a21a00-30a3-4f28-88ad-733967145331', '01a225ce-2635-7069-8a80-93f19fddd4d6', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'BuyerChecks', 'a5b0f621-c98c-4cf0-b338-cf97754a9428', '{"Latest":[null,"Zephyrine check"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('11a21a00-30a3-4f28-88ad-733967145331', '01a225ce-2635-7104-a164-e45a74074bfa', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'SharedCertificate', 'a5b0f621-c98c-4cf0-b338-cf97754a9428', E'{"DocumentId":[null,"13b75dce-769d-4872-9a99-f4ff02a417cf"],"ExpiryDate":[null,"01/23/2027"],"FactsJson":[null,"{\\u0022Standard\\u0022:0,\\u0022Edition\\u0022:\\u0022\\u0022,\\u0022Number\\u0022:\\u0022Zephyrine-1\\u0022,\\u0022HolderName\\u0022:\\u0022Zephyrine\\u0022,\\u0022HolderAddress\\u0022:\\u0022\\u0022,\\u0022Sites\\u0022:[],\\u0022NamedCompanies\\u0022:[],\\u0022Scope\\u0022:\\u0022\\u0022,\\u0022SoaVersion\\u0022:null,\\u0022SoaDate\\u0022:null,\\u0022RoleInScope\\u0022:null,\\u0022OriginalDate\\u0022:null,\\u0022IssueDate\\u0022:\\u00222024-06-07\\u0022,\\u0022CycleStart\\u0022:null,\\u0022ExpiryDate\\u0022:\\u00222027-01-23\\u0022,\\u0022CertificationBody\\u0022:\\u0022\\u0022,\\u0022AccreditationBody\\u0022:null,\\u0022AccreditationMark\\u0022:null,\\u0022MlaMark\\u0022:null,\\u0022VerificationUrl\\u0022:null,\\u0022ReportedState\\u0022:0,\\u0022SuspendedOn\\u0022:null,\\u0022WithdrawnOn\\u0022:null,\\u0022SurveillanceDone\\u0022:[],\\u0022ScopeCoversService\\u0022:null,\\u0022Verifie… (528)"],"UpdatedAt":[null,"2026-11-24T02:00:00.0000000Z"],"VendorId":[null,"01a225ce-2343-7635-8845-650cf974554f"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('11a21a00-30a3-4f28-88ad-733967145331', '01a225ce-2635-7116-beea-1f31cde20bf5', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Submission', '01a225ce-236f-7c85-ae2e-28e9afdc9836', '{"AssessmentId":[null,"01a225ce-236f-7c85-ae2e-28e9afdc9836"],"ContentSha256":[null,"5b0ac8c6c79da818aa4dc50160ca78ee9cbb4351953e22a64c215706034054e0"],"Round":[null,"1"],"SubmittedAt":[null,"2026-11-24T02:00:00.0000000Z"],"SubmittedById":[null,"b57d00bd-bd08-498a-bc14-5f32538e46fb"],"SubmittedByName":[null,"Zephyrine ResponseOwner"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('11a21a00-30a3-4f28-88ad-733967145331', '01a225ce-2635-71a3-8aa0-6a240005ea52', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'ReferenceEntry', '3ab8f18f-2ba1-f30b-ea1d-37828f98f183', E'{"ChangedAt":[null,"2026-11-24T02:00:00.0000000Z"],"ChangedByName":[null,"Zephyrine Risk"],"EntryJson":[null,"{\\u0022id\\u0022:\\u0022FB\\u0022,\\u0022name\\u0022:\\u0022Zephyrine accreditation\\u0022,\\u0022nativeName\\u0022:null,\\u0022economy\\u0022:\\u0022Zephyrine\\u0022,\\u0022iso3166\\u0022:\\u0022HK\\u0022,\\u0022mlaManagementSystems\\u0022:true,\\u0022mlaIsms\\u0022:null,\\u0022aimsProgramme\\u0022:null,\\u0022confidence\\u0022:\\u0022verified\\u0022,\\u0022website\\u0022:null,\\u0022note\\u0022:null,\\u0022spellings\\u0022:[],\\u0022source\\u0022:null,\\u0022checkedOn\\u0022:null}"],"Key":["FB","FB"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('11a21a00-30a3-4f28-88ad-733967145331', '01a225ce-2635-755a-8f98-5adb59ba9a6d', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'EvidenceGrant', '01a225ce-236f-7c85-ae2e-28e9afdc9836', '{"AssessmentId":[null,"01a225ce-236f-7c85-ae2e-28e9afdc9836"],"BlobName":[null,"3c92b98d8d344d18b86eca350ccb1591"],"ContentType":[null,"application/pdf"],"DocumentId":[null,"13b75dce-769d-4872-9a99-f4ff02a417cf"],"FileName":[null,"Zephyrine.pdf"],"GrantedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Kind":[null,"iso42001_certificate"],"Number":[null,"1"],"Sha256":[null,"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"],"Size":[null,"10"],"Title":[null,"Zephyrine certificate"],"VendorId":[null,"01a225ce-2343-7635-8845-650cf974554f"],"VersionId":[null,"3c92b98d-8d34-4d18-b86e-ca350ccb1591"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('11a21a00-30a3-4f28-88ad-733967145331', '01a225ce-2635-775f-aab9-e0e1373e3985', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Finding', '8c6b1c7a-1b0a-40dc-9648-eb093c0c712e', '{"AssessmentId":[null,"01a225ce-236f-7c85-ae2e-28e9afdc9836"],"QuestionId":[null,"GOV-01"],"RaisedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Reference":[null,"F-0001"],"RemediateBy":[null,"12/14/2026"],"Severity":[null,"High"],"SharedAt":[null,"2026-11-24T02:00:00.0000000Z"],"State":[null,"Open"],"Title":[null,"Zephyrine finding"],"VendorId":[null,"01a225ce-2343-7635-8845-650cf974554f"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('11a21a00-30a3-4f28-88ad-733967145331', '01a225ce-2635-77f7-944a-ee615be6c2c2', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'ReviewItem', '01a225ce-236f-7c85-ae2e-28e9afdc9836', '{"InternalNote":[null,"Zephyrine note"],"JudgedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Judgement":[null,"Accepted"],"ReviewerId":[null,"b8b2b528-987a-431e-b664-2b9a6075b105"],"ReviewerName":[null,"Reviewer"],"QuestionId":["GOV-01","GOV-01"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('11a21a00-30a3-4f28-88ad-733967145331', '01a225ce-2635-78e9-8067-09f5d66532ba', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'CheckPicture', 'a5b0f621-c98c-4cf0-b338-cf97754a9428', '{"BlobName":[null,"checks/65b4ed28ca2b4d65b914359c75e74b37"],"CertificateId":[null,"a5b0f621-c98c-4cf0-b338-cf97754a9428"],"ContentType":[null,"image/png"],"FileName":[null,"Zephyrine picture.png"],"Sha256":[null,"bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"],"Size":[null,"10"],"UploadedAt":[null,"2026-11-24T02:00:00.0000000Z"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('11a21a00-30a3-4f28-88ad-733967145331', '01a225ce-2635-7b47-a21a-520d2359c846', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Assessment', '01a225ce-2498-7659-a288-0664fdadd509', '{"BuyerName":[null,"Zephyrine Bank"],"ContactEmail":[null,"contact@first-vendor.example"],"ContactLanguage":[null,"en"],"ContactName":[null,"Zephyrine Contact"],"DecidedAt":[null,"2026-11-24T02:00:00.0000000Z"],"DueDate":[null,"11/29/2026"],"Facts":[null,"{}"],"Message":[null,"Zephyrine message"],"NextReviewOn":[null,"10/24/2027"],"Outcome":[null,"Approve"],"QuestionnaireId":[null,"ai-basic"],"QuestionnaireVersion":[null,"1.0.0"],"Reference":[null,"FB-2026-0002"],"ResponsibleName":[null,"Zephyrine ResponseOwner"],"Round":[null,"1"],"SentAt":[null,"2026-11-24T02:00:00.0000000Z"],"SentById":[null,"fb15ddd9-900b-4cbe-81e0-75c988cfadfc"],"SentByName":[null,"Procurement officer"],"Services":[null,"Zephyrine Score"],"State":[null,"Decided"],"StateChangedAt":[null,"2026-11-24T02:00:00.0000000Z"],"SubmittedAt":[null,"2026-11-24T02:00:00.0000000Z"],"SubmittedByName":[null,"Zephyrine ResponseOwner"],"ValidUntil":[null,"11/24/2027"],"VendorId":[null,"01a225ce-2343-7635-8845-650cf974554f"],"VendorName":[null,"Zephyrine Analytics"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('11a21a00-30a3-4f28-88ad-733967145331', '01a225ce-2635-7c2c-8724-ed6fce68522e', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'AcceptedPoint', 'a5b0f621-c98c-4cf0-b338-cf97754a9428', '{"AcceptedById":[null,"9bdfe446-2071-4cd2-ad04-078f0d683e6d"],"AcceptedByName":[null,"Zephyrine Risk"],"AcceptedOn":[null,"11/24/2026"],"CertificateId":[null,"a5b0f621-c98c-4cf0-b338-cf97754a9428"],"Point":[null,"Confirmed"],"Reason":[null,"Zephyrine acceptance"],"Until":[null,"12/24/2026"],"VendorId":[null,"01a225ce-2343-7635-8845-650cf974554f"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('11a21a00-30a3-4f28-88ad-733967145331', '01a225ce-2635-7ea6-8bfe-6b7f33336bd7', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Condition', '01a225ce-248b-7fba-bfe3-7e046224ba05', '{"AssessmentId":[null,"01a225ce-236f-7c85-ae2e-28e9afdc9836"],"DueDate":[null,"12/14/2026"],"Owner":[null,"Vendor"],"State":[null,"Open"],"Text":[null,"Zephyrine condition"],"VendorId":[null,"01a225ce-2343-7635-8845-650cf974554f"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('11a21a00-30a3-4f28-88ad-733967145331', '01a225ce-2636-75ea-a700-21410a683be8', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'ReminderPause', '01a225ce-24f0-71f8-b6e1-3c8cc97704d8', '{"ByName":[null,"Zephyrine Contact"],"EndedAt":[null,"2026-11-24T02:00:00.0000000Z"],"From":[null,"11/24/2026"],"ObligationId":[null,"01a225ce-24a8-7255-9460-02f4d9383b91"],"Reason":[null,"Zephyrine pause"],"Until":[null,"11/25/2026"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('11a21a00-30a3-4f28-88ad-733967145331', '01a225ce-2636-76d6-9138-45a7aef492e7', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Assessment', '01a225ce-24a7-7db0-ad45-e50580385d42', '{"BuyerName":[null,"Zephyrine Bank"],"ContactEmail":[null,"contact@first-vendor.example"],"ContactLanguage":[null,"en"],"ContactName":[null,"Zephyrine Contact"],"DueDate":[null,"11/29/2026"],"Facts":[null,"{}"],"Message":[null,"Zephyrine message"],"QuestionnaireId":[null,"ai-basic"],"QuestionnaireVersion":[null,"1.0.0"],"Reference":[null,"FB-2026-0003"],"ResponsibleName":[null,"Zephyrine ResponseOwner"],"Round":[null,"1"],"SentAt":[null,"2026-11-24T02:00:00.0000000Z"],"SentById":[null,"fb15ddd9-900b-4cbe-81e0-75c988cfadfc"],"SentByName":[null,"Procurement officer"],"Services":[null,"Zephyrine Score"],"State":[null,"Requested"],"StateChangedAt":[null,"2026-11-24T02:00:00.0000000Z"],"VendorId":[null,"01a225ce-2343-7635-8845-650cf974554f"],"VendorName":[null,"Zephyrine Analytics"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('11a21a00-30a3-4f28-88ad-733967145331', '01a225ce-2636-7ba5-a8c4-030aec46e89e', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'CalendarFeed', '9bdfe446-2071-4cd2-ad04-078f0d683e6d', '{"CreatedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Language":[null,"en"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('11a21a00-30a3-4f28-88ad-733967145331', '01a225ce-2636-7d9b-8d7f-c9a0cb18804f', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Invitation', '01a225ce-24bd-792d-a75c-d6415f707c52', '{"AssessmentId":[null,"01a225ce-24a7-7db0-ad45-e50580385d42"],"CreatedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Email":[null,"contact@first-vendor.example"],"ExpiresAt":[null,"2026-12-08T02:00:00.0000000Z"],"InvitedByEmail":[null,""],"InvitedByName":[null,""],"Kind":[null,"Assessment"],"Language":[null,"en"],"Name":[null,"Zephyrine Contact"],"NormalizedEmail":[null,"CONTACT@FIRST-VENDOR.EXAMPLE"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('11a21a00-30a3-4f28-88ad-733967145331', '01a225ce-2636-7f0f-8d5f-f8e5154fe7c1', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Decision', '01a225ce-2498-7659-a288-0664fdadd509', '{"AssessmentId":[null,"01a225ce-2498-7659-a288-0664fdadd509"],"Blockers":[null,""],"DecidedAt":[null,"2026-11-24T02:00:00.0000000Z"],"DecidedById":[null,"6fcbbdd7-e7e4-4bc7-a040-13feff8a24bf"],"DecidedByName":[null,"Approver"],"Outcome":[null,"Approve"],"Reason":[null,"Zephyrine reason"],"Round":[null,"1"],"Score":[null,"80"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('11a21a00-30a3-4f28-88ad-733967145331', '01a225ce-2636-7f93-b179-d8d26688962d', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'ReminderPolicy', '11a21a00-30a3-4f28-88ad-733967145331', '{"BuyerOwnerAfter":[null,"3"],"Digest":[null,"None"],"DigestDay":[null,"Monday"],"Holidays":[null,""],"Offsets":[null,""],"QuietWeekends":[null,"False"],"SendHour":[null,"8"],"VendorAdministratorAfter":[null,"3"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('a62d9e35-d8ab-4327-99dd-74b167b073c1', '01a225ce-231d-746d-ba9f-707600347383', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Membership', '71553f87-8249-480c-933b-ded4bb9ebc38', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"BuyerAdministrator"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('a62d9e35-d8ab-4327-99dd-74b167b073c1', '01a225ce-231f-7dba-be53-b165a98b2c5e', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Membership', '665b275d-ed5e-41d1-9ff4-47fa319ff9cc', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"ProcurementOfficer"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('a62d9e35-d8ab-4327-99dd-74b167b073c1', '01a225ce-2322-7d67-8845-523be94867cc', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Membership', 'e6073acb-bc17-4c73-abe6-08575073b25f', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"RiskManager"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('a62d9e35-d8ab-4327-99dd-74b167b073c1', '01a225ce-2324-79f6-b3a8-1849c653144d', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Membership', '665ac561-d948-4728-ba6c-49397a1f4b1a', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"Reviewer"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('a62d9e35-d8ab-4327-99dd-74b167b073c1', '01a225ce-2326-7d7e-8ea5-0d07073b98d8', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Membership', '209fcd9a-0f8c-409f-92a9-7d7fa20309c0', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"Approver"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('a62d9e35-d8ab-4327-99dd-74b167b073c1', '01a225ce-2328-7a10-8827-69389c5ef8da', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Membership', '0b9b56b4-8613-4936-a5a2-dc277c2cd6bf', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"Auditor"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('a7c729b2-38e2-4f4d-9adb-e7fc371bd0bd', '01a225ce-233d-7257-8a97-617d99f19575', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Membership', 'c1b721bf-31dc-41e1-b305-33659af8ea1d', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"PlatformOperator"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('bd9544a5-972d-45e7-8080-b9c99bf7aef8', '01a225ce-2329-7115-b747-d4747e295554', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Membership', 'aac68068-3d5a-4e32-8e10-ccecbc360758', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"VendorAdministrator"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('bd9544a5-972d-45e7-8080-b9c99bf7aef8', '01a225ce-232a-7be0-b81c-131a2cec81d4', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Membership', 'b57d00bd-bd08-498a-bc14-5f32538e46fb', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"ResponseOwner"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('bd9544a5-972d-45e7-8080-b9c99bf7aef8', '01a225ce-2339-70ea-955a-c0568935bfe7', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Membership', 'dbf92243-38cf-4041-aa41-61273d584667', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"EvidenceOwner"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('bd9544a5-972d-45e7-8080-b9c99bf7aef8', '01a225ce-233b-747a-a8bd-f171d6607e7f', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Membership', '847212fe-f2de-46bc-8b40-7eec1e305d63', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"Contributor"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('bd9544a5-972d-45e7-8080-b9c99bf7aef8', '01a225ce-2634-7537-8ee3-3a96ee89fabd', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'SectionAssignment', '01a225ce-236f-7c85-ae2e-28e9afdc9836', '{"BuyerId":[null,"11a21a00-30a3-4f28-88ad-733967145331"],"PersonId":[null,"00000000-0000-0000-0000-000000000000"],"PersonName":[null,""],"SectionId":["S1","S1"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('bd9544a5-972d-45e7-8080-b9c99bf7aef8', '01a225ce-2634-782a-93a0-12b0872f608f', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Answer', '01a225ce-236f-7c85-ae2e-28e9afdc9836', '{"AnsweredAt":[null,"2026-11-24T02:00:00.0000000Z"],"AnsweredById":[null,"b57d00bd-bd08-498a-bc14-5f32538e46fb"],"AnsweredByName":[null,"Zephyrine ResponseOwner"],"BuyerId":[null,"11a21a00-30a3-4f28-88ad-733967145331"],"Value":[null,"Zephyrine answer"],"QuestionId":["GOV-01","GOV-01"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('bd9544a5-972d-45e7-8080-b9c99bf7aef8', '01a225ce-2634-78cb-bf6b-712db3fb0ac9', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'EvidenceDocument', '13b75dce-769d-4872-9a99-f4ff02a417cf', '{"CreatedAt":[null,"2026-11-24T02:00:00.0000000Z"],"CurrentVersion":[null,"1"],"Kind":[null,"iso42001_certificate"],"Services":[null,""],"Title":[null,"Zephyrine certificate"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('bd9544a5-972d-45e7-8080-b9c99bf7aef8', '01a225ce-2634-7fb4-9f63-cc70b0abbdb6', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'AttachedEvidence', '01a225ce-236f-7c85-ae2e-28e9afdc9836', '{"BuyerId":[null,"11a21a00-30a3-4f28-88ad-733967145331"],"DocumentId":[null,"13b75dce-769d-4872-9a99-f4ff02a417cf"],"QuestionId":["GOV-01","GOV-01"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('bd9544a5-972d-45e7-8080-b9c99bf7aef8', '01a225ce-2634-7fdd-8636-64931d7aa305', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'DocumentVersion', '13b75dce-769d-4872-9a99-f4ff02a417cf', '{"BlobName":[null,"3c92b98d8d344d18b86eca350ccb1591"],"ContentType":[null,"application/pdf"],"DocumentId":[null,"13b75dce-769d-4872-9a99-f4ff02a417cf"],"FileName":[null,"Zephyrine.pdf"],"Number":[null,"1"],"Scan":[null,"NotScanned"],"Sha256":[null,"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"],"Size":[null,"10"],"State":[null,"Stored"],"UploadedAt":[null,"2026-11-24T02:00:00.0000000Z"],"UploadedById":[null,"b57d00bd-bd08-498a-bc14-5f32538e46fb"],"UploadedByName":[null,"Zephyrine ResponseOwner"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('bd9544a5-972d-45e7-8080-b9c99bf7aef8', '01a225ce-2635-7d2b-842f-b455a583fed3', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Certificate', 'a5b0f621-c98c-4cf0-b338-cf97754a9428', E'{"DocumentId":[null,"13b75dce-769d-4872-9a99-f4ff02a417cf"],"ExpiryDate":[null,"01/23/2027"],"FactsJson":[null,"{\\u0022Standard\\u0022:0,\\u0022Edition\\u0022:\\u0022\\u0022,\\u0022Number\\u0022:\\u0022Zephyrine-1\\u0022,\\u0022HolderName\\u0022:\\u0022Zephyrine\\u0022,\\u0022HolderAddress\\u0022:\\u0022\\u0022,\\u0022Sites\\u0022:[],\\u0022NamedCompanies\\u0022:[],\\u0022Scope\\u0022:\\u0022\\u0022,\\u0022SoaVersion\\u0022:null,\\u0022SoaDate\\u0022:null,\\u0022RoleInScope\\u0022:null,\\u0022OriginalDate\\u0022:null,\\u0022IssueDate\\u0022:\\u00222024-06-07\\u0022,\\u0022CycleStart\\u0022:null,\\u0022ExpiryDate\\u0022:\\u00222027-01-23\\u0022,\\u0022CertificationBody\\u0022:\\u0022\\u0022,\\u0022AccreditationBody\\u0022:null,\\u0022AccreditationMark\\u0022:null,\\u0022MlaMark\\u0022:null,\\u0022VerificationUrl\\u0022:null,\\u0022ReportedState\\u0022:0,\\u0022SuspendedOn\\u0022:null,\\u0022WithdrawnOn\\u0022:null,\\u0022SurveillanceDone\\u0022:[],\\u0022ScopeCoversService\\u0022:null,\\u0022Verifie… (528)"],"RecordedAt":[null,"2026-11-24T02:00:00.0000000Z"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('bd9544a5-972d-45e7-8080-b9c99bf7aef8', '01a225ce-2636-791c-a6e8-55c6d5fa9c1a', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'ReminderPolicy', 'bd9544a5-972d-45e7-8080-b9c99bf7aef8', '{"BuyerOwnerAfter":[null,"3"],"Digest":[null,"None"],"DigestDay":[null,"Monday"],"Holidays":[null,""],"Offsets":[null,""],"QuietWeekends":[null,"False"],"SendHour":[null,"8"],"VendorAdministratorAfter":[null,"3"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('bd9544a5-972d-45e7-8080-b9c99bf7aef8', '01a225ce-2636-7949-9989-9b2f47509efd', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'CalendarFeed', 'b57d00bd-bd08-498a-bc14-5f32538e46fb', '{"CreatedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Language":[null,"en"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('bd9544a5-972d-45e7-8080-b9c99bf7aef8', '01a225ce-2636-7d04-94b2-8f4c466b2c31', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'ReminderPause', '01a225ce-24ff-7705-92a2-5e29f4596d79', '{"ByName":[null,"Zephyrine Contact"],"EndedAt":[null,"2026-11-24T02:00:00.0000000Z"],"From":[null,"11/24/2026"],"ObligationId":[null,"01a225ce-24bc-7754-ae90-b3b8446627c5"],"Reason":[null,"Zephyrine pause"],"Until":[null,"11/25/2026"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('e99e00e3-5e3d-49a3-8e78-80a6ac04f866', '01a225ce-232a-7474-9ae2-558417e8f4cf', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Membership', 'f2ad99fc-a515-496f-b05f-d09d8529374a', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"VendorAdministrator"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('e99e00e3-5e3d-49a3-8e78-80a6ac04f866', '01a225ce-2338-752b-93e0-80941de869eb', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Membership', 'ce4649cd-2dc6-406d-a201-d9aabef5bb4b', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"ResponseOwner"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('e99e00e3-5e3d-49a3-8e78-80a6ac04f866', '01a225ce-233a-742a-859b-f9195559c99b', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Membership', '6424dd6f-9566-418a-a296-f2416daf7eb9', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"EvidenceOwner"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('e99e00e3-5e3d-49a3-8e78-80a6ac04f866', '01a225ce-233c-7219-8a7e-e076ef24e555', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Membership', '5e9b3acc-c3a7-4466-983b-2be524f1dc8f', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"Contributor"]}', NULL, NULL);
insert into "CalendarFeeds" ("TenantId", "PersonId", "TokenHash", "Language", "CreatedAt") values ('11a21a00-30a3-4f28-88ad-733967145331', '9bdfe446-2071-4cd2-ad04-078f0d683e6d', E'\\x6da37cf7ef21d556381d14614c2e5c23798616029188d96b391403ea093e04af', 'en', '2026-11-24 02:00:00+00');
insert into "CalendarFeeds" ("TenantId", "PersonId", "TokenHash", "Language", "CreatedAt") values ('bd9544a5-972d-45e7-8080-b9c99bf7aef8', 'b57d00bd-bd08-498a-bc14-5f32538e46fb', E'\\xa14801603c8aa2142d8ee1256cc602e4ea303e4c1932989be74e8865b2ccb03f', 'en', '2026-11-24 02:00:00+00');
insert into "Certificates" ("TenantId", "Id", "DocumentId", "RecordedAt", "FactsJson", "ExpiryDate", "Revision") values ('bd9544a5-972d-45e7-8080-b9c99bf7aef8', 'a5b0f621-c98c-4cf0-b338-cf97754a9428', '13b75dce-769d-4872-9a99-f4ff02a417cf', '2026-11-24 02:00:00+00', '{"Standard":0,"Edition":"","Number":"Zephyrine-1","HolderName":"Zephyrine","HolderAddress":"","Sites":[],"NamedCompanies":[],"Scope":"","SoaVersion":null,"SoaDate":null,"RoleInScope":null,"OriginalDate":null,"IssueDate":"2024-06-07","CycleStart":null,"ExpiryDate":"2027-01-23","CertificationBody":"","AccreditationBody":null,"AccreditationMark":null,"MlaMark":null,"VerificationUrl":null,"ReportedState":0,"SuspendedOn":null,"WithdrawnOn":null,"SurveillanceDone":[],"ScopeCoversService":null,"Verified":false,"ConfirmedOn":null}', '2027-01-23', '0');
insert into "Conditions" ("BuyerId", "Id", "VendorOrganisationId", "AssessmentId", "VendorId", "Text", "Owner", "DueDate", "State", "MetAt", "Revision") values ('11a21a00-30a3-4f28-88ad-733967145331', '01a225ce-248b-7fba-bfe3-7e046224ba05', 'bd9544a5-972d-45e7-8080-b9c99bf7aef8', '01a225ce-236f-7c85-ae2e-28e9afdc9836', '01a225ce-2343-7635-8845-650cf974554f', 'Zephyrine condition', 'Vendor', '2026-12-14', 'Open', NULL, '0');
insert into "DataProtectionKeys" ("Id", "FriendlyName", "Xml") values ('2', 'revocation', '<revocation version="1"><revocationDate>2026-01-01T00:00:00Z</revocationDate><key id="6f1c1d0e-0c0a-4a52-9b7e-2a4e8f2d9c11" /><reason>Made for a test.</reason></revocation>');
insert into "Decisions" ("TenantId", "Id", "AssessmentId", "Round", "Outcome", "Reason", "Score", "Blockers", "DecidedById", "DecidedByName", "DecidedAt") values ('11a21a00-30a3-4f28-88ad-733967145331', '01a225ce-2499-728b-9683-3655feefc30b', '01a225ce-2498-7659-a288-0664fdadd509', '1', 'Approve', 'Zephyrine reason', '80.00', '', '6fcbbdd7-e7e4-4bc7-a040-13feff8a24bf', 'Approver', '2026-11-24 02:00:00+00');
insert into "DocumentVersions" ("TenantId", "Id", "DocumentId", "Number", "FileName", "ContentType", "BlobName", "Size", "Sha256", "State", "Scan", "UploadedById", "UploadedByName", "UploadedAt") values ('bd9544a5-972d-45e7-8080-b9c99bf7aef8', '3c92b98d-8d34-4d18-b86e-ca350ccb1591', '13b75dce-769d-4872-9a99-f4ff02a417cf', '1', 'Zephyrine.pdf', 'application/pdf', '3c92b98d8d344d18b86eca350ccb1591', '10', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'Stored', 'NotScanned', 'b57d00bd-bd08-498a-bc14-5f32538e46fb', 'Zephyrine ResponseOwner', '2026-11-24 02:00:00+00');
insert into "Documents" ("TenantId", "Id", "Kind", "Title", "DocumentDate", "ValidUntil", "Services", "CurrentVersion", "CreatedAt", "ArchivedAt", "Revision") values ('bd9544a5-972d-45e7-8080-b9c99bf7aef8', '13b75dce-769d-4872-9a99-f4ff02a417cf', 'iso42001_certificate', 'Zephyrine certificate', NULL, NULL, '', '1', '2026-11-24 02:00:00+00', NULL, '0');
insert into "EvidenceGrants" ("BuyerId", "Id", "VendorOrganisationId", "AssessmentId", "VendorId", "DocumentId", "VersionId", "Kind", "Title", "FileName", "ContentType", "BlobName", "Number", "Size", "Sha256", "DocumentDate", "ValidUntil", "GrantedAt", "RevokedAt") values ('11a21a00-30a3-4f28-88ad-733967145331', '01a225ce-23f8-7582-8c94-85c239df7c4b', 'bd9544a5-972d-45e7-8080-b9c99bf7aef8', '01a225ce-236f-7c85-ae2e-28e9afdc9836', '01a225ce-2343-7635-8845-650cf974554f', '13b75dce-769d-4872-9a99-f4ff02a417cf', '3c92b98d-8d34-4d18-b86e-ca350ccb1591', 'iso42001_certificate', 'Zephyrine certificate', 'Zephyrine.pdf', 'application/pdf', '3c92b98d8d344d18b86eca350ccb1591', '1', '10', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', NULL, NULL, '2026-11-24 02:00:00+00', NULL);
insert into "EvidenceReads" ("BuyerId", "Id", "VendorOrganisationId", "GrantId", "DocumentId", "VersionId", "ReadById", "ReadByName", "ReadAt") values ('11a21a00-30a3-4f28-88ad-733967145331', '01a225ce-240a-79c5-b7eb-8e90fab3689e', 'bd9544a5-972d-45e7-8080-b9c99bf7aef8', '01a225ce-23f8-7582-8c94-85c239df7c4b', '13b75dce-769d-4872-9a99-f4ff02a417cf', '3c92b98d-8d34-4d18-b86e-ca350ccb1591', 'b8b2b528-987a-431e-b664-2b9a6075b105', 'Reviewer', '2026-11-24 02:00:00+00');
insert into "Findings" ("BuyerId", "Id", "VendorOrganisationId", "AssessmentId", "VendorId", "Reference", "QuestionId", "Title", "Severity", "RemediateBy", "State", "SharedAt", "VendorResponse", "RaisedAt", "ClosedAt", "Revision") values ('11a21a00-30a3-4f28-88ad-733967145331', '8c6b1c7a-1b0a-40dc-9648-eb093c0c712e', 'bd9544a5-972d-45e7-8080-b9c99bf7aef8', '01a225ce-236f-7c85-ae2e-28e9afdc9836', '01a225ce-2343-7635-8845-650cf974554f', 'F-0001', 'GOV-01', 'Zephyrine finding', 'High', '2026-12-14', 'Open', '2026-11-24 02:00:00+00', NULL, '2026-11-24 02:00:00+00', NULL, '0');
insert into "FormCounts" ("Minute", "Client", "Count") values ('2026-11-24 02:00:00+00', 'OF-A-RELEASE', '1');
insert into "HeldReminders" ("TenantId", "ObligationId", "DueDate", "OffsetDays", "Recipient", "MailTenantId", "MailId", "SendFrom") values ('11a21a00-30a3-4f28-88ad-733967145331', '01a225ce-24a8-7255-9460-02f4d9383b91', '2026-11-29', '91', 'CONTACT@FIRST-VENDOR.EXAMPLE', '11a21a00-30a3-4f28-88ad-733967145331', '01a225ce-24cf-7ad2-84b1-d41e9eb4a38e', '2027-11-24 02:00:00+00');
insert into "HeldReminders" ("TenantId", "ObligationId", "DueDate", "OffsetDays", "Recipient", "MailTenantId", "MailId", "SendFrom") values ('bd9544a5-972d-45e7-8080-b9c99bf7aef8', '01a225ce-24bc-7754-ae90-b3b8446627c5', '2026-12-08', '91', 'CONTACT@FIRST-VENDOR.EXAMPLE', 'bd9544a5-972d-45e7-8080-b9c99bf7aef8', '01a225ce-24ff-7358-8ffa-9d9e5897db1f', '2027-11-24 02:00:00+00');
insert into "Invitations" ("TenantId", "Id", "Kind", "Email", "NormalizedEmail", "Name", "Language", "TokenHash", "AssessmentId", "Role", "InvitedByName", "InvitedByEmail", "CreatedAt", "ExpiresAt", "UsedAt", "UsedById", "WithdrawnAt", "PassedOnAt", "Revision") values ('11a21a00-30a3-4f28-88ad-733967145331', '01a225ce-24bd-792d-a75c-d6415f707c52', 'Assessment', 'contact@first-vendor.example', 'CONTACT@FIRST-VENDOR.EXAMPLE', 'Zephyrine Contact', 'en', E'\\x67719f714cfff1bef08a87c4611ffacfb4cd965e0f049d831ae4389b24f83249', '01a225ce-24a7-7db0-ad45-e50580385d42', NULL, '', '', '2026-11-24 02:00:00+00', '2026-12-08 02:00:00+00', NULL, NULL, NULL, NULL, '0');
insert into "Letters" ("TenantId", "Id", "Kind", "Content", "ActorId", "ActorName", "WrittenAt", "ReadAt", "LastError") values ('11a21a00-30a3-4f28-88ad-733967145331', '01a225ce-254e-7c48-9647-d8f32c112cf6', 'news', '{}', NULL, 'Zephyrine actor', '2026-11-24 02:00:00+00', '2026-11-24 02:00:00+00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('11a21a00-30a3-4f28-88ad-733967145331', '6fcbbdd7-e7e4-4bc7-a040-13feff8a24bf', 'Approver', '2026-11-24 02:00:00+00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('11a21a00-30a3-4f28-88ad-733967145331', '9bdfe446-2071-4cd2-ad04-078f0d683e6d', 'RiskManager', '2026-11-24 02:00:00+00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('11a21a00-30a3-4f28-88ad-733967145331', '9f04b7b9-e133-493a-9dbe-a5d2a662d74c', 'Auditor', '2026-11-24 02:00:00+00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('11a21a00-30a3-4f28-88ad-733967145331', 'b332ac8c-10ba-4509-9f82-624dc909e3be', 'BuyerAdministrator', '2026-11-24 02:00:00+00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('11a21a00-30a3-4f28-88ad-733967145331', 'b8b2b528-987a-431e-b664-2b9a6075b105', 'Reviewer', '2026-11-24 02:00:00+00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('11a21a00-30a3-4f28-88ad-733967145331', 'fb15ddd9-900b-4cbe-81e0-75c988cfadfc', 'ProcurementOfficer', '2026-11-24 02:00:00+00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('a62d9e35-d8ab-4327-99dd-74b167b073c1', '0b9b56b4-8613-4936-a5a2-dc277c2cd6bf', 'Auditor', '2026-11-24 02:00:00+00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('a62d9e35-d8ab-4327-99dd-74b167b073c1', '209fcd9a-0f8c-409f-92a9-7d7fa20309c0', 'Approver', '2026-11-24 02:00:00+00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('a62d9e35-d8ab-4327-99dd-74b167b073c1', '665ac561-d948-4728-ba6c-49397a1f4b1a', 'Reviewer', '2026-11-24 02:00:00+00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('a62d9e35-d8ab-4327-99dd-74b167b073c1', '665b275d-ed5e-41d1-9ff4-47fa319ff9cc', 'ProcurementOfficer', '2026-11-24 02:00:00+00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('a62d9e35-d8ab-4327-99dd-74b167b073c1', '71553f87-8249-480c-933b-ded4bb9ebc38', 'BuyerAdministrator', '2026-11-24 02:00:00+00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('a62d9e35-d8ab-4327-99dd-74b167b073c1', 'e6073acb-bc17-4c73-abe6-08575073b25f', 'RiskManager', '2026-11-24 02:00:00+00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('a7c729b2-38e2-4f4d-9adb-e7fc371bd0bd', 'c1b721bf-31dc-41e1-b305-33659af8ea1d', 'PlatformOperator', '2026-11-24 02:00:00+00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('bd9544a5-972d-45e7-8080-b9c99bf7aef8', '847212fe-f2de-46bc-8b40-7eec1e305d63', 'Contributor', '2026-11-24 02:00:00+00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('bd9544a5-972d-45e7-8080-b9c99bf7aef8', 'aac68068-3d5a-4e32-8e10-ccecbc360758', 'VendorAdministrator', '2026-11-24 02:00:00+00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('bd9544a5-972d-45e7-8080-b9c99bf7aef8', 'b57d00bd-bd08-498a-bc14-5f32538e46fb', 'ResponseOwner', '2026-11-24 02:00:00+00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('bd9544a5-972d-45e7-8080-b9c99bf7aef8', 'dbf92243-38cf-4041-aa41-61273d584667', 'EvidenceOwner', '2026-11-24 02:00:00+00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('e99e00e3-5e3d-49a3-8e78-80a6ac04f866', '5e9b3acc-c3a7-4466-983b-2be524f1dc8f', 'Contributor', '2026-11-24 02:00:00+00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('e99e00e3-5e3d-49a3-8e78-80a6ac04f866', '6424dd6f-9566-418a-a296-f2416daf7eb9', 'EvidenceOwner', '2026-11-24 02:00:00+00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('e99e00e3-5e3d-49a3-8e78-80a6ac04f866', 'ce4649cd-2dc6-406d-a201-d9aabef5bb4b', 'ResponseOwner', '2026-11-24 02:00:00+00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('e99e00e3-5e3d-49a3-8e78-80a6ac04f866', 'f2ad99fc-a515-496f-b05f-d09d8529374a', 'VendorAdministrator', '2026-11-24 02:00:00+00', NULL);
insert into "Obligations" ("TenantId", "Id", "Kind", "SubjectId", "Subject", "Link", "VendorId", "ResponsibleOrganisationId", "ResponsiblePersonId", "DueDate", "NextReminderOn", "State", "LeaseOwner", "LeaseUntil", "Revision", "Faults", "LastFault", "ParkedAt") values ('11a21a00-30a3-4f28-88ad-733967145331', '01a225ce-24a8-7255-9460-02f4d9383b91', 'Request', '01a225ce-24a7-7db0-ad45-e50580385d42', 'Zephyrine request', '/requests/01a225ce-24a7-7db0-ad45-e50580385d42', '01a225ce-2343-7635-8845-650cf974554f', 'bd9544a5-972d-45e7-8080-b9c99bf7aef8', 'b57d00bd-bd08-498a-bc14-5f32538e46fb', '2026-11-29', '2026-11-24', 'Open', NULL, NULL, '0', '0', NULL, NULL);
insert into "Obligations" ("TenantId", "Id", "Kind", "SubjectId", "Subject", "Link", "VendorId", "ResponsibleOrganisationId", "ResponsiblePersonId", "DueDate", "NextReminderOn", "State", "LeaseOwner", "LeaseUntil", "Revision", "Faults", "LastFault", "ParkedAt") values ('bd9544a5-972d-45e7-8080-b9c99bf7aef8', '01a225ce-24bc-7754-ae90-b3b8446627c5', 'CertificateExpiry', 'a5b0f621-c98c-4cf0-b338-cf97754a9428', 'Zephyrine certificate', '/our-certificates/a5b0f621-c98c-4cf0-b338-cf97754a9428', NULL, NULL, NULL, '2026-12-08', '2026-11-24', 'Open', NULL, NULL, '0', '0', NULL, NULL);
insert into "Organisations" ("Id", "Kind", "Slug", "Name", "BuyerType", "TimeZone", "CreatedAt", "AssessmentCounter", "FindingCounter", "Revision", "Database") values ('11a21a00-30a3-4f28-88ad-733967145331', 'Buyer', 'first-bank', 'Zephyrine Bank', 'Bank', 'Asia/Hong_Kong', '2026-11-24 02:00:00+00', '0', '0', '0', NULL);
insert into "Organisations" ("Id", "Kind", "Slug", "Name", "BuyerType", "TimeZone", "CreatedAt", "AssessmentCounter", "FindingCounter", "Revision", "Database") values ('a62d9e35-d8ab-4327-99dd-74b167b073c1', 'Buyer', 'other-bank', 'Plain Bank', 'Bank', 'Asia/Hong_Kong', '2026-11-24 02:00:00+00', '0', '0', '0', NULL);
insert into "Organisations" ("Id", "Kind", "Slug", "Name", "BuyerType", "TimeZone", "CreatedAt", "AssessmentCounter", "FindingCounter", "Revision", "Database") values ('a7c729b2-38e2-4f4d-9adb-e7fc371bd0bd', 'Platform', 'operations', 'Aims Portal operations', NULL, 'Asia/Hong_Kong', '2026-11-24 02:00:00+00', '0', '0', '0', NULL);
insert into "Organisations" ("Id", "Kind", "Slug", "Name", "BuyerType", "TimeZone", "CreatedAt", "AssessmentCounter", "FindingCounter", "Revision", "Database") values ('bd9544a5-972d-45e7-8080-b9c99bf7aef8', 'Vendor', 'first-vendor', 'Zephyrine Vendor', NULL, 'Asia/Hong_Kong', '2026-11-24 02:00:00+00', '0', '0', '0', NULL);
insert into "Organisations" ("Id", "Kind", "Slug", "Name", "BuyerType", "TimeZone", "CreatedAt", "AssessmentCounter", "FindingCounter", "Revision", "Database") values ('e99e00e3-5e3d-49a3-8e78-80a6ac04f866', 'Vendor', 'other-vendor', 'Plain Vendor', NULL, 'Asia/Hong_Kong', '2026-11-24 02:00:00+00', '0', '0', '0', NULL);
insert into "Outbox" ("TenantId", "Id", "Kind", "IsBulk", "MessageId", "ToAddress", "ToName", "Language", "Subject", "Html", "Text", "State", "CreatedAt", "NextAttemptAt", "Attempts", "SentAt", "LastError", "LeaseOwner", "LeaseUntil", "LastAttemptAt") values ('11a21a00-30a3-4f28-88ad-733967145331', '01a225ce-24cf-7ad2-84b1-d41e9eb4a38e', 'reminder', 'false', '01a225ce24cf7ad284b1d41e9eb4a38e@aims-portal', 'contact@first-vendor.example', 'Zephyrine Contact', 'en', 'Zephyrine subject', '<p>x</p>', 'x', 'Waiting', '2026-11-24 02:00:00+00', '2026-11-24 02:00:00+00', '0', NULL, NULL, NULL, NULL, NULL);
insert into "Outbox" ("TenantId", "Id", "Kind", "IsBulk", "MessageId", "ToAddress", "ToName", "Language", "Subject", "Html", "Text", "State", "CreatedAt", "NextAttemptAt", "Attempts", "SentAt", "LastError", "LeaseOwner", "LeaseUntil", "LastAttemptAt") values ('bd9544a5-972d-45e7-8080-b9c99bf7aef8', '01a225ce-24ff-7358-8ffa-9d9e5897db1f', 'reminder', 'false', '01a225ce24ff73588ffa9d9e5897db1f@aims-portal', 'contact@first-vendor.example', 'Zephyrine Contact', 'en', 'Zephyrine subject', '<p>x</p>', 'x', 'Waiting', '2026-11-24 02:00:00+00', '2026-11-24 02:00:00+00', '0', NULL, NULL, NULL, NULL, NULL);
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('0b9b56b4-8613-4936-a5a2-dc277c2cd6bf', 'Auditor', 'en', 'Auto', '-infinity', 'auditor@other-bank.example', 'AUDITOR@OTHER-BANK.EXAMPLE', 'auditor@other-bank.example', 'AUDITOR@OTHER-BANK.EXAMPLE', 'true', 'AQAAAAIAAYagAAAAEJytME5PCEHJkYKL9z26wbGe1pHYJv5kC3anngsorJ7iRk8b5NWrDRRud7tQnuQPxA==', '01a225ce23287eb4856ad19fbb6682a0', 'a5267f58-ca02-4fd3-98e4-0538f5bd6c8f', NULL, 'false', 'false', NULL, 'true', '0');
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('209fcd9a-0f8c-409f-92a9-7d7fa20309c0', 'Approver', 'en', 'Auto', '-infinity', 'approver@other-bank.example', 'APPROVER@OTHER-BANK.EXAMPLE', 'approver@other-bank.example', 'APPROVER@OTHER-BANK.EXAMPLE', 'true', 'AQAAAAIAAYagAAAAEJytME5PCEHJkYKL9z26wbGe1pHYJv5kC3anngsorJ7iRk8b5NWrDRRud7tQnuQPxA==', '01a225ce23267b1eb26a4e5c214a72ae', 'ca0f31c5-8f44-467b-bbbf-564a663e2bc6', NULL, 'false', 'false', NULL, 'true', '0');
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('5e9b3acc-c3a7-4466-983b-2be524f1dc8f', 'Contributor', 'en', 'Auto', '-infinity', 'contributor@other-vendor.example', 'CONTRIBUTOR@OTHER-VENDOR.EXAMPLE', 'contributor@other-vendor.example', 'CONTRIBUTOR@OTHER-VENDOR.EXAMPLE', 'true', 'AQAAAAIAAYagAAAAEJytME5PCEHJkYKL9z26wbGe1pHYJv5kC3anngsorJ7iRk8b5NWrDRRud7tQnuQPxA==', '01a225ce233c70429a19d3130b553c96', 'ee3f069e-4ddb-4a9d-97f8-324cf623be23', NULL, 'false', 'false', NULL, 'true', '0');
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('6424dd6f-9566-418a-a296-f2416daf7eb9', 'EvidenceOwner', 'en', 'Auto', '-infinity', 'evidenceowner@other-vendor.example', 'EVIDENCEOWNER@OTHER-VENDOR.EXAMPLE', 'evidenceowner@other-vendor.example', 'EVIDENCEOWNER@OTHER-VENDOR.EXAMPLE', 'true', 'AQAAAAIAAYagAAAAEJytME5PCEHJkYKL9z26wbGe1pHYJv5kC3anngsorJ7iRk8b5NWrDRRud7tQnuQPxA==', '01a225ce233a7a27bce3fd53594b8392', '3ee2748c-5de6-4c4f-b74e-50b385c10b2f', NULL, 'false', 'false', NULL, 'true', '0');
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('665ac561-d948-4728-ba6c-49397a1f4b1a', 'Reviewer', 'en', 'Auto', '-infinity', 'reviewer@other-bank.example', 'REVIEWER@OTHER-BANK.EXAMPLE', 'reviewer@other-bank.example', 'REVIEWER@OTHER-BANK.EXAMPLE', 'true', 'AQAAAAIAAYagAAAAEJytME5PCEHJkYKL9z26wbGe1pHYJv5kC3anngsorJ7iRk8b5NWrDRRud7tQnuQPxA==', '01a225ce232471b28a85665c6dbb5344', '4c706027-b207-42cb-8bd4-dba8f33cc76c', NULL, 'false', 'false', NULL, 'true', '0');
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('665b275d-ed5e-41d1-9ff4-47fa319ff9cc', 'ProcurementOfficer', 'en', 'Auto', '-infinity', 'procurementofficer@other-bank.example', 'PROCUREMENTOFFICER@OTHER-BANK.EXAMPLE', 'procurementofficer@other-bank.example', 'PROCUREMENTOFFICER@OTHER-BANK.EXAMPLE', 'true', 'AQAAAAIAAYagAAAAEJytME5PCEHJkYKL9z26wbGe1pHYJv5kC3anngsorJ7iRk8b5NWrDRRud7tQnuQPxA==', '01a225ce231f7b5b9c2f91995343e1d7', '6b0cca45-e3a7-4ac2-9bfe-04ccdf9f2924', NULL, 'false', 'false', NULL, 'true', '0');
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('6fcbbdd7-e7e4-4bc7-a040-13feff8a24bf', 'Zephyrine Approver', 'en', 'Auto', '-infinity', 'zephyrine.approver@first-bank.example', 'ZEPHYRINE.APPROVER@FIRST-BANK.EXAMPLE', 'zephyrine.approver@first-bank.example', 'ZEPHYRINE.APPROVER@FIRST-BANK.EXAMPLE', 'true', 'AQAAAAIAAYagAAAAEJytME5PCEHJkYKL9z26wbGe1pHYJv5kC3anngsorJ7iRk8b5NWrDRRud7tQnuQPxA==', '01a225ce23257375ba9869af173c4deb', '3c8b8c99-d691-4c3a-8084-3cac03364987', NULL, 'false', 'false', NULL, 'true', '0');
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('71553f87-8249-480c-933b-ded4bb9ebc38', 'BuyerAdministrator', 'en', 'Auto', '-infinity', 'buyeradministrator@other-bank.example', 'BUYERADMINISTRATOR@OTHER-BANK.EXAMPLE', 'buyeradministrator@other-bank.example', 'BUYERADMINISTRATOR@OTHER-BANK.EXAMPLE', 'true', 'AQAAAAIAAYagAAAAEJytME5PCEHJkYKL9z26wbGe1pHYJv5kC3anngsorJ7iRk8b5NWrDRRud7tQnuQPxA==', '01a225ce231c792dbb31861b62da380f', 'e85e8fca-088f-4c23-9cba-59f5536b822d', NULL, 'false', 'false', NULL, 'true', '0');
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('847212fe-f2de-46bc-8b40-7eec1e305d63', 'Zephyrine Contributor', 'en', 'Auto', '-infinity', 'zephyrine.contributor@first-vendor.example', 'ZEPHYRINE.CONTRIBUTOR@FIRST-VENDOR.EXAMPLE', 'zephyrine.contributor@first-vendor.example', 'ZEPHYRINE.CONTRIBUTOR@FIRST-VENDOR.EXAMPLE', 'true', 'AQAAAAIAAYagAAAAEJytME5PCEHJkYKL9z26wbGe1pHYJv5kC3anngsorJ7iRk8b5NWrDRRud7tQnuQPxA==', '01a225ce233b7feb8e67c4d3dad558c8', 'c7960ce2-f4c7-4dbc-a06d-8fccbc4698a3', NULL, 'false', 'false', NULL, 'true', '0');
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('9bdfe446-2071-4cd2-ad04-078f0d683e6d', 'Zephyrine RiskManager', 'en', 'Auto', '-infinity', 'zephyrine.riskmanager@first-bank.example', 'ZEPHYRINE.RISKMANAGER@FIRST-BANK.EXAMPLE', 'zephyrine.riskmanager@first-bank.example', 'ZEPHYRINE.RISKMANAGER@FIRST-BANK.EXAMPLE', 'true', 'AQAAAAIAAYagAAAAEJytME5PCEHJkYKL9z26wbGe1pHYJv5kC3anngsorJ7iRk8b5NWrDRRud7tQnuQPxA==', '01a225ce2320729988dbbca330e1305d', '9e2d667e-22a7-40ab-8481-6113a9046338', NULL, 'false', 'false', NULL, 'true', '0');
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('9f04b7b9-e133-493a-9dbe-a5d2a662d74c', 'Zephyrine Auditor', 'en', 'Auto', '-infinity', 'zephyrine.auditor@first-bank.example', 'ZEPHYRINE.AUDITOR@FIRST-BANK.EXAMPLE', 'zephyrine.auditor@first-bank.example', 'ZEPHYRINE.AUDITOR@FIRST-BANK.EXAMPLE', 'true', 'AQAAAAIAAYagAAAAEJytME5PCEHJkYKL9z26wbGe1pHYJv5kC3anngsorJ7iRk8b5NWrDRRud7tQnuQPxA==', '01a225ce23277bbeba27adaa7e1e128a', '0c0690c5-56e2-4fe8-8072-953d15e03a82', NULL, 'false', 'false', NULL, 'true', '0');
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('aac68068-3d5a-4e32-8e10-ccecbc360758', 'Zephyrine VendorAdministrator', 'en', 'Auto', '-infinity', 'zephyrine.vendoradministrator@first-vendor.example', 'ZEPHYRINE.VENDORADMINISTRATOR@FIRST-VENDOR.EXAMPLE', 'zephyrine.vendoradministrator@first-vendor.example', 'ZEPHYRINE.VENDORADMINISTRATOR@FIRST-VENDOR.EXAMPLE', 'true', 'AQAAAAIAAYagAAAAEJytME5PCEHJkYKL9z26wbGe1pHYJv5kC3anngsorJ7iRk8b5NWrDRRud7tQnuQPxA==', '01a225ce23297e87abd69dcab56663dd', '4760919a-584a-4748-b05f-65f4884dc4d8', NULL, 'false', 'false', NULL, 'true', '0');
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('b332ac8c-10ba-4509-9f82-624dc909e3be', 'Zephyrine BuyerAdministrator', 'en', 'Auto', '-infinity', 'zephyrine.buyeradministrator@first-bank.example', 'ZEPHYRINE.BUYERADMINISTRATOR@FIRST-BANK.EXAMPLE', 'zephyrine.buyeradministrator@first-bank.example', 'ZEPHYRINE.BUYERADMINISTRATOR@FIRST-BANK.EXAMPLE', 'true', 'AQAAAAIAAYagAAAAEJytME5PCEHJkYKL9z26wbGe1pHYJv5kC3anngsorJ7iRk8b5NWrDRRud7tQnuQPxA==', '01a225ce22cd7b1782fac47bdcd68f43', 'b6d24d6b-f199-479b-80c8-10d3a4348d00', NULL, 'false', 'false', NULL, 'true', '0');
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('b57d00bd-bd08-498a-bc14-5f32538e46fb', 'Zephyrine ResponseOwner', 'en', 'Auto', '-infinity', 'zephyrine.responseowner@first-vendor.example', 'ZEPHYRINE.RESPONSEOWNER@FIRST-VENDOR.EXAMPLE', 'zephyrine.responseowner@first-vendor.example', 'ZEPHYRINE.RESPONSEOWNER@FIRST-VENDOR.EXAMPLE', 'true', 'AQAAAAIAAYagAAAAEJytME5PCEHJkYKL9z26wbGe1pHYJv5kC3anngsorJ7iRk8b5NWrDRRud7tQnuQPxA==', '01a225ce232a7d69bd8b429b39a37f17', '2cf8e22e-318a-4299-830a-5b6d478a95c9', NULL, 'false', 'false', NULL, 'true', '0');
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('b8b2b528-987a-431e-b664-2b9a6075b105', 'Zephyrine Reviewer', 'en', 'Auto', '-infinity', 'zephyrine.reviewer@first-bank.example', 'ZEPHYRINE.REVIEWER@FIRST-BANK.EXAMPLE', 'zephyrine.reviewer@first-bank.example', 'ZEPHYRINE.REVIEWER@FIRST-BANK.EXAMPLE', 'true', 'AQAAAAIAAYagAAAAEJytME5PCEHJkYKL9z26wbGe1pHYJv5kC3anngsorJ7iRk8b5NWrDRRud7tQnuQPxA==', '01a225ce23227b7db6a21712bdbc85ca', '95ebf9df-e25c-497f-bed4-f70ec213de00', NULL, 'false', 'false', NULL, 'true', '0');
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('c1b721bf-31dc-41e1-b305-33659af8ea1d', 'PlatformOperator', 'en', 'Auto', '-infinity', 'platformoperator@operations.example', 'PLATFORMOPERATOR@OPERATIONS.EXAMPLE', 'platformoperator@operations.example', 'PLATFORMOPERATOR@OPERATIONS.EXAMPLE', 'true', 'AQAAAAIAAYagAAAAEJytME5PCEHJkYKL9z26wbGe1pHYJv5kC3anngsorJ7iRk8b5NWrDRRud7tQnuQPxA==', '01a225ce233d74c58d2a4c6b11a5c7c6', '84b85c71-2cf5-4520-9742-56bfd072bd4f', NULL, 'false', 'false', NULL, 'true', '0');
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('ce4649cd-2dc6-406d-a201-d9aabef5bb4b', 'ResponseOwner', 'en', 'Auto', '-infinity', 'responseowner@other-vendor.example', 'RESPONSEOWNER@OTHER-VENDOR.EXAMPLE', 'responseowner@other-vendor.example', 'RESPONSEOWNER@OTHER-VENDOR.EXAMPLE', 'true', 'AQAAAAIAAYagAAAAEJytME5PCEHJkYKL9z26wbGe1pHYJv5kC3anngsorJ7iRk8b5NWrDRRud7tQnuQPxA==', '01a225ce23377971af567b81d1a02ebc', '8778daa2-8016-4e83-9cfb-6c78d374275e', NULL, 'false', 'false', NULL, 'true', '0');
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('dbf92243-38cf-4041-aa41-61273d584667', 'Zephyrine EvidenceOwner', 'en', 'Auto', '-infinity', 'zephyrine.evidenceowner@first-vendor.example', 'ZEPHYRINE.EVIDENCEOWNER@FIRST-VENDOR.EXAMPLE', 'zephyrine.evidenceowner@first-vendor.example', 'ZEPHYRINE.EVIDENCEOWNER@FIRST-VENDOR.EXAMPLE', 'true', 'AQAAAAIAAYagAAAAEJytME5PCEHJkYKL9z26wbGe1pHYJv5kC3anngsorJ7iRk8b5NWrDRRud7tQnuQPxA==', '01a225ce233971eba3d50cc92fb1a16b', 'fc8ffb57-9689-4662-be1d-894e9d6c159f', NULL, 'false', 'false', NULL, 'true', '0');
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('e6073acb-bc17-4c73-abe6-08575073b25f', 'RiskManager', 'en', 'Auto', '-infinity', 'riskmanager@other-bank.example', 'RISKMANAGER@OTHER-BANK.EXAMPLE', 'riskmanager@other-bank.example', 'RISKMANAGER@OTHER-BANK.EXAMPLE', 'true', 'AQAAAAIAAYagAAAAEJytME5PCEHJkYKL9z26wbGe1pHYJv5kC3anngsorJ7iRk8b5NWrDRRud7tQnuQPxA==', '01a225ce23217202b93fae3c59f14d20', 'ec9bb5a9-76a4-42ef-8af2-dee02982ca3e', NULL, 'false', 'false', NULL, 'true', '0');
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('f2ad99fc-a515-496f-b05f-d09d8529374a', 'VendorAdministrator', 'en', 'Auto', '-infinity', 'vendoradministrator@other-vendor.example', 'VENDORADMINISTRATOR@OTHER-VENDOR.EXAMPLE', 'vendoradministrator@other-vendor.example', 'VENDORADMINISTRATOR@OTHER-VENDOR.EXAMPLE', 'true', 'AQAAAAIAAYagAAAAEJytME5PCEHJkYKL9z26wbGe1pHYJv5kC3anngsorJ7iRk8b5NWrDRRud7tQnuQPxA==', '01a225ce23297abcb123f568c4111b9e', 'd24abf08-1fab-4800-ab6d-bf28d4b94e19', NULL, 'false', 'false', NULL, 'true', '0');
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('fb15ddd9-900b-4cbe-81e0-75c988cfadfc', 'Zephyrine ProcurementOfficer', 'en', 'Auto', '-infinity', 'zephyrine.procurementofficer@first-bank.example', 'ZEPHYRINE.PROCUREMENTOFFICER@FIRST-BANK.EXAMPLE', 'zephyrine.procurementofficer@first-bank.example', 'ZEPHYRINE.PROCUREMENTOFFICER@FIRST-BANK.EXAMPLE', 'true', 'AQAAAAIAAYagAAAAEJytME5PCEHJkYKL9z26wbGe1pHYJv5kC3anngsorJ7iRk8b5NWrDRRud7tQnuQPxA==', '01a225ce231e7758963f5a2ad0eca608', 'e73b9c6d-aee2-42a0-b4c2-5f36310f18ff', NULL, 'false', 'false', NULL, 'true', '0');
insert into "PersonClaims" ("Id", "UserId", "ClaimType", "ClaimValue") values ('1', '9bdfe446-2071-4cd2-ad04-078f0d683e6d', 'of a release', 'yes');
insert into "PersonLogins" ("LoginProvider", "ProviderKey", "ProviderDisplayName", "UserId") values ('of a release', '1', NULL, '9bdfe446-2071-4cd2-ad04-078f0d683e6d');
insert into "PersonTokens" ("UserId", "LoginProvider", "Name", "Value") values ('9bdfe446-2071-4cd2-ad04-078f0d683e6d', 'of a release', 'token', '1');
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
insert into "ReminderPauses" ("TenantId", "Id", "VendorId", "ObligationId", "Reason", "From", "Until", "ByName", "EndedAt", "Revision") values ('11a21a00-30a3-4f28-88ad-733967145331', '01a225ce-24f0-71f8-b6e1-3c8cc97704d8', NULL, '01a225ce-24a8-7255-9460-02f4d9383b91', 'Zephyrine pause', '2026-11-24', '2026-11-25', 'Zephyrine Contact', '2026-11-24 02:00:00+00', '0');
insert into "ReminderPauses" ("TenantId", "Id", "VendorId", "ObligationId", "Reason", "From", "Until", "ByName", "EndedAt", "Revision") values ('bd9544a5-972d-45e7-8080-b9c99bf7aef8', '01a225ce-24ff-7705-92a2-5e29f4596d79', NULL, '01a225ce-24bc-7754-ae90-b3b8446627c5', 'Zephyrine pause', '2026-11-24', '2026-11-25', 'Zephyrine Contact', '2026-11-24 02:00:00+00', '0');
insert into "ReminderPolicies" ("TenantId", "Offsets", "SendHour", "QuietWeekends", "Holidays", "Digest", "DigestDay", "VendorAdministratorAfter", "BuyerOwnerAfter", "RiskManagerAfter", "ReplanAfter", "Revision") values ('11a21a00-30a3-4f28-88ad-733967145331', '', '8', 'false', '', 'None', 'Monday', '3', '3', NULL, NULL, '0');
insert into "ReminderPolicies" ("TenantId", "Offsets", "SendHour", "QuietWeekends", "Holidays", "Digest", "DigestDay", "VendorAdministratorAfter", "BuyerOwnerAfter", "RiskManagerAfter", "ReplanAfter", "Revision") values ('bd9544a5-972d-45e7-8080-b9c99bf7aef8', '', '8', 'false', '', 'None', 'Monday', '3', '3', NULL, NULL, '0');
insert into "ReturnPoints" ("BuyerId", "AssessmentId", "Round", "QuestionId", "VendorOrganisationId", "Comment", "ByName", "At") values ('11a21a00-30a3-4f28-88ad-733967145331', '01a225ce-236f-7c85-ae2e-28e9afdc9836', '1', 'GOV-01', 'bd9544a5-972d-45e7-8080-b9c99bf7aef8', 'Zephyrine comment', 'Reviewer', '2026-11-24 02:00:00+00');
insert into "ReviewItems" ("TenantId", "AssessmentId", "Round", "QuestionId", "Judgement", "SharedComment", "InternalNote", "ReviewerId", "ReviewerName", "JudgedAt", "Revision") values ('11a21a00-30a3-4f28-88ad-733967145331', '01a225ce-236f-7c85-ae2e-28e9afdc9836', '1', 'GOV-01', 'Accepted', NULL, 'Zephyrine note', 'b8b2b528-987a-431e-b664-2b9a6075b105', 'Reviewer', '2026-11-24 02:00:00+00', '0');
insert into "SectionAssignments" ("TenantId", "AssessmentId", "SectionId", "BuyerId", "PersonId", "PersonName") values ('bd9544a5-972d-45e7-8080-b9c99bf7aef8', '01a225ce-236f-7c85-ae2e-28e9afdc9836', 'S1', '11a21a00-30a3-4f28-88ad-733967145331', '00000000-0000-0000-0000-000000000000', '');
insert into "SentReminders" ("TenantId", "ObligationId", "DueDate", "OffsetDays", "Recipient", "PlannedAt", "MailId") values ('11a21a00-30a3-4f28-88ad-733967145331', '01a225ce-24a8-7255-9460-02f4d9383b91', '2026-11-29', '90', 'CONTACT@FIRST-VENDOR.EXAMPLE', '2026-11-24 02:00:00+00', '01a225ce-24cf-7ad2-84b1-d41e9eb4a38e');
insert into "SentReminders" ("TenantId", "ObligationId", "DueDate", "OffsetDays", "Recipient", "PlannedAt", "MailId") values ('bd9544a5-972d-45e7-8080-b9c99bf7aef8', '01a225ce-24bc-7754-ae90-b3b8446627c5', '2026-12-08', '90', 'CONTACT@FIRST-VENDOR.EXAMPLE', '2026-11-24 02:00:00+00', '01a225ce-24ff-7358-8ffa-9d9e5897db1f');
insert into "SharedCertificates" ("BuyerId", "CertificateId", "VendorOrganisationId", "VendorId", "DocumentId", "FactsJson", "ExpiryDate", "UpdatedAt", "Lapse", "LapsesOn", "LookAgainOn", "Status") values ('11a21a00-30a3-4f28-88ad-733967145331', 'a5b0f621-c98c-4cf0-b338-cf97754a9428', 'bd9544a5-972d-45e7-8080-b9c99bf7aef8', '01a225ce-2343-7635-8845-650cf974554f', '13b75dce-769d-4872-9a99-f4ff02a417cf', '{"Standard":0,"Edition":"","Number":"Zephyrine-1","HolderName":"Zephyrine","HolderAddress":"","Sites":[],"NamedCompanies":[],"Scope":"","SoaVersion":null,"SoaDate":null,"RoleInScope":null,"OriginalDate":null,"IssueDate":"2024-06-07","CycleStart":null,"ExpiryDate":"2027-01-23","CertificationBody":"","AccreditationBody":null,"AccreditationMark":null,"MlaMark":null,"VerificationUrl":null,"ReportedState":0,"SuspendedOn":null,"WithdrawnOn":null,"SurveillanceDone":[],"ScopeCoversService":null,"Verified":false,"ConfirmedOn":null}', '2027-01-23', '2026-11-24 02:00:00+00', NULL, NULL, '2000-01-01', NULL);
insert into "Submissions" ("BuyerId", "Id", "VendorOrganisationId", "AssessmentId", "Round", "Content", "ContentSha256", "SubmittedById", "SubmittedByName", "SubmittedAt") values ('11a21a00-30a3-4f28-88ad-733967145331', '01a225ce-23ed-7244-9e66-b5f83843789b', 'bd9544a5-972d-45e7-8080-b9c99bf7aef8', '01a225ce-236f-7c85-ae2e-28e9afdc9836', '1', '{"answers":[{"questionId":"GOV-01","value":"Zephyrine answer","comment":null,"answeredBy":"Zephyrine ResponseOwner","answeredAt":"2026-11-24T02:00:00Z","evidence":[{"documentId":{"value":"13b75dce-769d-4872-9a99-f4ff02a417cf"},"versionId":{"value":"3c92b98d-8d34-4d18-b86e-ca350ccb1591"},"kind":"iso42001_certificate","title":"Zephyrine certificate","fileName":"Zephyrine.pdf","number":1,"size":10,"sha256":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","documentDate":null,"validUntil":null}]}]}', '5b0ac8c6c79da818aa4dc50160ca78ee9cbb4351953e22a64c215706034054e0', 'b57d00bd-bd08-498a-bc14-5f32538e46fb', 'Zephyrine ResponseOwner', '2026-11-24 02:00:00+00');
insert into "Suppressions" ("TenantId", "Id", "Address", "Cause", "Reason", "Since") values ('11a21a00-30a3-4f28-88ad-733967145331', '01a225ce-24ff-73af-ae03-ddbd508907d1', 'FB.CONTACT@FIRST-VENDOR.EXAMPLE', 'AddressRefused', '550 Zephyrine', '2026-11-24 02:00:00+00');
insert into "Suppressions" ("TenantId", "Id", "Address", "Cause", "Reason", "Since") values ('bd9544a5-972d-45e7-8080-b9c99bf7aef8', '01a225ce-2508-788e-a6e5-1e4690563fd7', 'FB.CONTACT@FIRST-VENDOR.EXAMPLE', 'AddressRefused', '550 Zephyrine', '2026-11-24 02:00:00+00');
insert into "UnsupportedAnswers" ("BuyerId", "AssessmentId", "QuestionId", "CertificateId", "VendorOrganisationId", "DocumentId", "CertificateName", "Cause", "Since", "FindingId", "SupportedAgainOn") values ('11a21a00-30a3-4f28-88ad-733967145331', '01a225ce-236f-7c85-ae2e-28e9afdc9836', 'GOV-01', 'a5b0f621-c98c-4cf0-b338-cf97754a9428', 'bd9544a5-972d-45e7-8080-b9c99bf7aef8', '13b75dce-769d-4872-9a99-f4ff02a417cf', 'Zephyrine certificate', 'SurveillanceOverdue', '2026-11-24', '8c6b1c7a-1b0a-40dc-9648-eb093c0c712e', NULL);
insert into "VendorContacts" ("TenantId", "Id", "VendorId", "Name", "Email", "Language", "Position") values ('11a21a00-30a3-4f28-88ad-733967145331', '01a225ce-2357-7205-ae16-a74a14607de8', '01a225ce-2343-7635-8845-650cf974554f', 'Zephyrine Contact', 'contact@first-vendor.example', 'en', NULL);
insert into "Vendors" ("TenantId", "Id", "Name", "LegalName", "Website", "Country", "Notes", "Status", "OwnerId", "Tier", "SearchText", "NextDate", "NextKind", "ApprovedUntil", "VendorOrganisationId", "CreatedAt", "Revision") values ('11a21a00-30a3-4f28-88ad-733967145331', '01a225ce-2343-7635-8845-650cf974554f', 'Zephyrine Analytics', NULL, NULL, NULL, NULL, 'Registered', '9bdfe446-2071-4cd2-ad04-078f0d683e6d', 'High', 'zephyrine analytics
zephyrine score', NULL, NULL, NULL, 'bd9544a5-972d-45e7-8080-b9c99bf7aef8', '2026-11-24 02:00:00+00', '0');
