insert into "AcceptedPoints" ("TenantId", "Id", "VendorId", "CertificateId", "DocumentId", "Point", "Service", "Reason", "AcceptedById", "AcceptedByName", "AcceptedOn", "Until", "EndedAt", "Revision") values ('b2a549e3-d0cb-4a8d-92f6-ff3002624121', '01a22e4c-ec87-78fd-95e2-e9b05b309aff', '01a22e4c-eb09-7cad-962e-68ddbfbff35a', '4b09703f-81ef-4d89-bb2b-c048d1c64e10', '3b4078b8-f148-4ef4-bc36-0a94c876b4ad', 'Confirmed', NULL, 'Zephyrine acceptance', '7cf360cf-e4a9-4848-a7de-b558f4ef91cc', 'Zephyrine Risk', '2026-11-24', '2026-12-24', NULL, '0');
insert into "AccessRequests" ("BuyerId", "Id", "VendorOrganisationId", "AssessmentId", "VendorId", "Kind", "Subject", "Purpose", "NeededBy", "State", "AskedById", "AskedByName", "AskedAt", "Reply", "AnsweredByName", "AnsweredAt", "GrantId", "Revision") values ('b2a549e3-d0cb-4a8d-92f6-ff3002624121', '01a22e4c-ebfe-7183-a42d-9572a341196f', 'ff2237b5-7229-4d66-a156-7d5fc468a90c', '01a22e4c-eb42-75a6-afcb-3de77ac38ee8', '01a22e4c-eb09-7cad-962e-68ddbfbff35a', 'pia_report', 'Zephyrine document', 'Zephyrine purpose', NULL, 'Open', 'dd3c555c-9e79-496c-a779-a366a88879d8', 'Zephyrine Reviewer', '2026-11-24 02:00:00+00', '', '', NULL, NULL, '0');
insert into "AiServices" ("TenantId", "Id", "VendorId", "Name", "Purpose", "Status", "OwnerId", "UseCase", "Tier", "TierIsProvisional", "Revision") values ('b2a549e3-d0cb-4a8d-92f6-ff3002624121', '01a22e4c-eb33-74cf-acd2-ffb5441f16b9', '01a22e4c-eb09-7cad-962e-68ddbfbff35a', 'Zephyrine Score', NULL, 'Planned', NULL, '{}', 'High', 'true', '0');
insert into "AiSystems" ("TenantId", "Id", "Name", "Purpose", "Model", "Data", "Oversight", "IsPublished", "CreatedAt", "Revision") values ('ff2237b5-7229-4d66-a156-7d5fc468a90c', '01a22e4c-ec25-7224-8933-7adeee3e04dd', 'Zephyrine system', 'Zephyrine purpose', 'Zephyrine model', '', '', 'false', '2026-11-24 02:00:00+00', '0');
insert into "Answers" ("TenantId", "AssessmentId", "QuestionId", "BuyerId", "Value", "Comment", "AnsweredById", "AnsweredByName", "AnsweredAt", "Revision") values ('ff2237b5-7229-4d66-a156-7d5fc468a90c', '01a22e4c-eb42-75a6-afcb-3de77ac38ee8', 'GOV-01', 'b2a549e3-d0cb-4a8d-92f6-ff3002624121', 'Zephyrine answer', NULL, '0b082b35-5e62-47e0-994e-b2829cb64bc9', 'Zephyrine ResponseOwner', '2026-11-24 02:00:00+00', '0');
insert into "AssessedServices" ("TenantId", "AssessmentId", "AiServiceId") values ('b2a549e3-d0cb-4a8d-92f6-ff3002624121', '01a22e4c-eb42-75a6-afcb-3de77ac38ee8', '01a22e4c-eb33-74cf-acd2-ffb5441f16b9');
insert into "Assessments" ("BuyerId", "Id", "VendorOrganisationId", "VendorId", "BuyerName", "VendorName", "Reference", "QuestionnaireId", "QuestionnaireVersion", "Services", "SearchText", "Facts", "Message", "ContactName", "ContactEmail", "ContactLanguage", "SentById", "SentByName", "SentAt", "DueDate", "State", "StateChangedAt", "Round", "ResponsibleId", "ResponsibleName", "Answered", "Shown", "SubmittedAt", "SubmittedByName", "Outcome", "DecidedAt", "ValidUntil", "NextReviewOn", "Revision") values ('b2a549e3-d0cb-4a8d-92f6-ff3002624121', '01a22e4c-eb42-75a6-afcb-3de77ac38ee8', 'ff2237b5-7229-4d66-a156-7d5fc468a90c', '01a22e4c-eb09-7cad-962e-68ddbfbff35a', 'Zephyrine Bank', 'Zephyrine Analytics', 'FB-2026-0001', 'ai-basic', '1.0.0', 'Zephyrine Score', '', '{}', 'Zephyrine message', 'Zephyrine Contact', 'contact@first-vendor.example', 'en', 'e50db8de-cc8c-46bc-b103-6a9593dd1d60', 'Procurement officer', '2026-11-24 02:00:00+00', '2026-11-29', 'InReview', '2026-11-24 02:00:00+00', '1', '0b082b35-5e62-47e0-994e-b2829cb64bc9', 'Zephyrine ResponseOwner', '1', '10', '2026-11-24 02:00:00+00', 'Zephyrine ResponseOwner', NULL, NULL, NULL, NULL, '0');
insert into "Assessments" ("BuyerId", "Id", "VendorOrganisationId", "VendorId", "BuyerName", "VendorName", "Reference", "QuestionnaireId", "QuestionnaireVersion", "Services", "SearchText", "Facts", "Message", "ContactName", "ContactEmail", "ContactLanguage", "SentById", "SentByName", "SentAt", "DueDate", "State", "StateChangedAt", "Round", "ResponsibleId", "ResponsibleName", "Answered", "Shown", "SubmittedAt", "SubmittedByName", "Outcome", "DecidedAt", "ValidUntil", "NextReviewOn", "Revision") values ('b2a549e3-d0cb-4a8d-92f6-ff3002624121', '01a22e4c-ece0-7621-8466-63de40b1ccdd', 'ff2237b5-7229-4d66-a156-7d5fc468a90c', '01a22e4c-eb09-7cad-962e-68ddbfbff35a', 'Zephyrine Bank', 'Zephyrine Analytics', 'FB-2026-0002', 'ai-basic', '1.0.0', 'Zephyrine Score', '', '{}', 'Zephyrine message', 'Zephyrine Contact', 'contact@first-vendor.example', 'en', 'e50db8de-cc8c-46bc-b103-6a9593dd1d60', 'Procurement officer', '2026-11-24 02:00:00+00', '2026-11-29', 'Decided', '2026-11-24 02:00:00+00', '1', '0b082b35-5e62-47e0-994e-b2829cb64bc9', 'Zephyrine ResponseOwner', '0', '0', '2026-11-24 02:00:00+00', 'Zephyrine ResponseOwner', 'Approve', '2026-11-24 02:00:00+00', '2027-11-24', '2027-10-24', '0');
insert into "Assessments" ("BuyerId", "Id", "VendorOrganisationId", "VendorId", "BuyerName", "VendorName", "Reference", "QuestionnaireId", "QuestionnaireVersion", "Services", "SearchText", "Facts", "Message", "ContactName", "ContactEmail", "ContactLanguage", "SentById", "SentByName", "SentAt", "DueDate", "State", "StateChangedAt", "Round", "ResponsibleId", "ResponsibleName", "Answered", "Shown", "SubmittedAt", "SubmittedByName", "Outcome", "DecidedAt", "ValidUntil", "NextReviewOn", "Revision") values ('b2a549e3-d0cb-4a8d-92f6-ff3002624121', '01a22e4c-ecef-78c6-b480-bdf72b859ac7', 'ff2237b5-7229-4d66-a156-7d5fc468a90c', '01a22e4c-eb09-7cad-962e-68ddbfbff35a', 'Zephyrine Bank', 'Zephyrine Analytics', 'FB-2026-0003', 'ai-basic', '1.0.0', 'Zephyrine Score', '', '{}', 'Zephyrine message', 'Zephyrine Contact', 'contact@first-vendor.example', 'en', 'e50db8de-cc8c-46bc-b103-6a9593dd1d60', 'Procurement officer', '2026-11-24 02:00:00+00', '2026-11-29', 'Requested', '2026-11-24 02:00:00+00', '1', '0b082b35-5e62-47e0-994e-b2829cb64bc9', 'Zephyrine ResponseOwner', '0', '0', NULL, NULL, NULL, NULL, NULL, NULL, '0');
insert into "AttachedEvidence" ("TenantId", "AssessmentId", "QuestionId", "VersionId", "BuyerId", "DocumentId") values ('ff2237b5-7229-4d66-a156-7d5fc468a90c', '01a22e4c-eb42-75a6-afcb-3de77ac38ee8', 'GOV-01', '92289070-3f33-4031-8b49-45ad4bbedccb', 'b2a549e3-d0cb-4a8d-92f6-ff3002624121', '3b4078b8-f148-4ef4-bc36-0a94c876b4ad');
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('31a31df0-01a0-49ba-b3e6-10ccc34757ab', '01a22e4c-eb01-7def-af35-21730eb81bc2', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Membership', '3061e104-be5b-48f9-b9cb-1a13d339f203', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"PlatformOperator"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('6a6fa293-9719-4509-9309-af4f0f73f05c', '01a22e4c-eafa-7fd9-ba9a-0469311f2ea3', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Membership', '5f1496c3-b7c6-4527-b8d5-290de7cb1183', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"VendorAdministrator"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('6a6fa293-9719-4509-9309-af4f0f73f05c', '01a22e4c-eafc-735c-8bd3-6de236ff9117', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Membership', '95a7a050-26d7-4467-94b6-8914be282607', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"ResponseOwner"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('6a6fa293-9719-4509-9309-af4f0f73f05c', '01a22e4c-eafe-7c87-9bf9-3ca2eb7bdb1d', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Membership', '177c5700-2752-4bff-b33b-ba220c1f3afd', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"EvidenceOwner"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('6a6fa293-9719-4509-9309-af4f0f73f05c', '01a22e4c-eaff-776b-a807-10e1c22c102a', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Membership', '5742ad53-d282-4e72-b747-5e456bb175a0', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"Contributor"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('745eccaa-2474-41ec-9b59-bf595cbc6a38', '01a22e4c-eae9-7fb0-bc8d-32d725544c7c', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Membership', '4ae0fec7-6efe-46d5-97cc-67e6d2657c24', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"BuyerAdministrator"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('745eccaa-2474-41ec-9b59-bf595cbc6a38', '01a22e4c-eaee-7416-b905-b09ea192945b', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Membership', '81568a92-934d-4bb7-84a9-d27cf17a70e5', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"ProcurementOfficer"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('745eccaa-2474-41ec-9b59-bf595cbc6a38', '01a22e4c-eaf1-74c5-b91a-2856f7a2424c', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Membership', '71d3516e-4995-416b-9de5-0829082fa02e', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"RiskManager"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('745eccaa-2474-41ec-9b59-bf595cbc6a38', '01a22e4c-eaf3-7ab9-8807-724c5c161def', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Membership', '40301e3e-7a14-4055-988a-f7075e0e3da8', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"Reviewer"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('745eccaa-2474-41ec-9b59-bf595cbc6a38', '01a22e4c-eaf5-74fa-9890-692652d0682e', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Membership', 'fd7261e2-41bb-4b1c-ade5-bf91c71afbc1', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"Approver"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('745eccaa-2474-41ec-9b59-bf595cbc6a38', '01a22e4c-eaf8-79b0-8b83-b2b674b47d7c', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Membership', '9c90c51e-91e7-4e38-88e6-afce6d0cbf1d', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"Auditor"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('b2a549e3-d0cb-4a8d-92f6-ff3002624121', '01a22e4c-eabe-733c-b9e0-91aef55035a8', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Membership', 'e0aab1b8-84be-4659-8a0f-d7e5087a5e0e', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"BuyerAdministrator"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('b2a549e3-d0cb-4a8d-92f6-ff3002624121', '01a22e4c-eaeb-7115-a7c6-e4a50b616026', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Membership', 'e50db8de-cc8c-46bc-b103-6a9593dd1d60', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"ProcurementOfficer"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('b2a549e3-d0cb-4a8d-92f6-ff3002624121', '01a22e4c-eaef-766f-bb00-8392b42c49e9', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Membership', '7cf360cf-e4a9-4848-a7de-b558f4ef91cc', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"RiskManager"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('b2a549e3-d0cb-4a8d-92f6-ff3002624121', '01a22e4c-eaf2-7f89-86d3-ad6dadc81fdc', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Membership', 'dd3c555c-9e79-496c-a779-a366a88879d8', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"Reviewer"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('b2a549e3-d0cb-4a8d-92f6-ff3002624121', '01a22e4c-eaf4-70fc-b6fd-9e682841d951', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Membership', '39d22248-9f3c-4051-bd95-2067b8655e89', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"Approver"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('b2a549e3-d0cb-4a8d-92f6-ff3002624121', '01a22e4c-eaf7-74a3-895c-86d46ff852a8', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Membership', '35cb54cf-a44d-4719-aaa1-0641f55044dc', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"Auditor"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('b2a549e3-d0cb-4a8d-92f6-ff3002624121', '01a22e4c-ee7f-72ac-995a-44b85e3c148e', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Vendor', '01a22e4c-eb09-7cad-962e-68ddbfbff35a', '{"CreatedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Name":[null,"Zephyrine Analytics"],"OwnerId":[null,"7cf360cf-e4a9-4848-a7de-b558f4ef91cc"],"Status":[null,"Registered"],"Tier":[null,"High"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('b2a549e3-d0cb-4a8d-92f6-ff3002624121', '01a22e4c-ee7f-7729-ab0d-9e5f8276417f', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'VendorContact', '01a22e4c-eb27-77be-b9f4-b001b3d562a7', '{"Email":[null,"contact@first-vendor.example"],"Language":[null,"en"],"Name":[null,"Zephyrine Contact"],"VendorId":[null,"01a22e4c-eb09-7cad-962e-68ddbfbff35a"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('b2a549e3-d0cb-4a8d-92f6-ff3002624121', '01a22e4c-ee7f-77f2-a291-b5e779fdaef5', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Assessment', '01a22e4c-eb42-75a6-afcb-3de77ac38ee8', '{"BuyerName":[null,"Zephyrine Bank"],"ContactEmail":[null,"contact@first-vendor.example"],"ContactLanguage":[null,"en"],"ContactName":[null,"Zephyrine Contact"],"DueDate":[null,"11/29/2026"],"Facts":[null,"{}"],"Message":[null,"Zephyrine message"],"QuestionnaireId":[null,"ai-basic"],"QuestionnaireVersion":[null,"1.0.0"],"Reference":[null,"FB-2026-0001"],"ResponsibleName":[null,"Zephyrine ResponseOwner"],"Round":[null,"1"],"SentAt":[null,"2026-11-24T02:00:00.0000000Z"],"SentById":[null,"e50db8de-cc8c-46bc-b103-6a9593dd1d60"],"SentByName":[null,"Procurement officer"],"Services":[null,"Zephyrine Score"],"State":[null,"InReview"],"StateChangedAt":[null,"2026-11-24T02:00:00.0000000Z"],"SubmittedAt":[null,"2026-11-24T02:00:00.0000000Z"],"SubmittedByName":[null,"Zephyrine ResponseOwner"],"VendorName":[null,"Zephyrine Analytics"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('b2a549e3-d0cb-4a8d-92f6-ff3002624121', '01a22e4c-ee7f-7e43-bb38-c87233066197', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'AiService', '01a22e4c-eb33-74cf-acd2-ffb5441f16b9', '{"Name":[null,"Zephyrine Score"],"Status":[null,"Planned"],"Tier":[null,"High"],"TierIsProvisional":[null,"True"],"UseCase":[null,"{}"],"VendorId":[null,"01a22e4c-eb09-7cad-962e-68ddbfbff35a"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('b2a549e3-d0cb-4a8d-92f6-ff3002624121', '01a22e4c-ee80-72dc-adba-05954296e595', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'EvidenceGrant', '01a22e4c-eb42-75a6-afcb-3de77ac38ee8', '{"AssessmentId":[null,"01a22e4c-eb42-75a6-afcb-3de77ac38ee8"],"BlobName":[null,"922890703f3340318b4945ad4bbedccb"],"ContentType":[null,"application/pdf"],"DocumentId":[null,"3b4078b8-f148-4ef4-bc36-0a94c876b4ad"],"FileName":[null,"Zephyrine.pdf"],"GrantedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Kind":[null,"iso42001_certificate"],"Nda":[null,""],"Number":[null,"1"],"Purpose":[null,""],"Sha256":[null,"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"],"Size":[null,"10"],"Title":[null,"Zephyrine certificate"],"VersionId":[null,"92289070-3f33-4031-8b49-45ad4bbedccb"],"ViewOnly":[null,"False"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('b2a549e3-d0cb-4a8d-92f6-ff3002624121', '01a22e4c-ee80-7885-8421-c3482a17caac', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Submission', '01a22e4c-eb42-75a6-afcb-3de77ac38ee8', '{"AssessmentId":[null,"01a22e4c-eb42-75a6-afcb-3de77ac38ee8"],"ContentSha256":[null,"ea60cb12bdf9992042be0bb1eb66fb5304af50dc5f003e51b5c5828ccf3b71a9"],"Round":[null,"1"],"SubmittedAt":[null,"2026-11-24T02:00:00.0000000Z"],"SubmittedById":[null,"0b082b35-5e62-47e0-994e-b2829cb64bc9"],"SubmittedByName":[null,"Zephyrine ResponseOwner"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('b2a549e3-d0cb-4a8d-92f6-ff3002624121', '01a22e4c-ee80-7985-bd9d-d43fba27d945', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'TakeOut', '01a22e4c-ec30-74d6-9957-bdbe57b4691a', '{"Attempts":[null,"0"],"BlobName":[null,""],"RequestedAt":[null,"2026-11-24T02:00:00.0000000Z"],"RequestedById":[null,"0b082b35-5e62-47e0-994e-b2829cb64bc9"],"RequestedByName":[null,"Zephyrine Contact"],"Sha256":[null,""],"Size":[null,"0"],"State":[null,"Gone"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('b2a549e3-d0cb-4a8d-92f6-ff3002624121', '01a22e4c-ee80-7bbc-9155-2640f70c367a', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'BuyerChecks', '4b09703f-81ef-4d89-bb2b-c048d1c64e10', '{"Latest":[null,"Zephyrine check"],"VendorId":[null,"01a22e4c-eb09-7cad-962e-68ddbfbff35a"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('b2a549e3-d0cb-4a8d-92f6-ff3002624121', '01a22e4c-ee80-7c28-ba97-594d3a50155e', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'CheckPicture', '4b09703f-81ef-4d89-bb2b-c048d1c64e10', '{"BlobName":[null,"checks/9da6132fddc745188f25a80db53ec01b"],"CertificateId":[null,"4b09703f-81ef-4d89-bb2b-c048d1c64e10"],"ContentType":[null,"image/png"],"FileName":[null,"Zephyrine picture.png"],"Sha256":[null,"bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"],"Size":[null,"10"],"UploadedAt":[null,"2026-11-24T02:00:00.0000000Z"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('b2a549e3-d0cb-4a8d-92f6-ff3002624121', '01a22e4c-ee80-7cf8-be6b-66c0a351abda', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'AccessRequest', '01a22e4c-eb42-75a6-afcb-3de77ac38ee8', '{"AnsweredByName":[null,""],"AskedAt":[null,"2026-11-24T02:00:00.0000000Z"],"AskedByName":[null,"Zephyrine Reviewer"],"AssessmentId":[null,"01a22e4c-eb42-75a6-afcb-3de77ac38ee8"],"Kind":[null,"pia_report"],"Purpose":[null,"Zephyrine purpose"],"Reply":[null,""],"State":[null,"Open"],"Subject":[null,"Zephyrine document"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('b2a549e3-d0cb-4a8d-92f6-ff3002624121', '01a22e4c-ee80-7f09-8b71-bbe98a7261e9', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'SharedCertificate', '4b09703f-81ef-4d89-bb2b-c048d1c64e10', E'{"DocumentId":[null,"3b4078b8-f148-4ef4-bc36-0a94c876b4ad"],"ExpiryDate":[null,"01/23/2027"],"FactsJson":[null,"{\\u0022Standard\\u0022:0,\\u0022Edition\\u0022:\\u0022\\u0022,\\u0022Number\\u0022:\\u0022Zephyrine-1\\u0022,\\u0022HolderName\\u0022:\\u0022Zephyrine\\u0022,\\u0022HolderAddress\\u0022:\\u0022\\u0022,\\u0022Sites\\u0022:[],\\u0022NamedCompanies\\u0022:[],\\u0022Scope\\u0022:\\u0022\\u0022,\\u0022SoaVersion\\u0022:null,\\u0022SoaDate\\u0022:null,\\u0022RoleInScope\\u0022:null,\\u0022OriginalDate\\u0022:null,\\u0022IssueDate\\u0022:\\u00222024-06-07\\u0022,\\u0022CycleStart\\u0022:null,\\u0022ExpiryDate\\u0022:\\u00222027-01-23\\u0022,\\u0022CertificationBody\\u0022:\\u0022\\u0022,\\u0022AccreditationBody\\u0022:null,\\u0022AccreditationMark\\u0022:null,\\u0022MlaMark\\u0022:null,\\u0022VerificationUrl\\u0022:null,\\u0022ReportedState\\u0022:0,\\u0022SuspendedOn\\u0022:null,\\u0022WithdrawnOn\\u0022:null,\\u0022SurveillanceDone\\u0022:[],\\u0022ScopeCoversService\\u0022:null,\\u0022Verifie… (528)"],"UpdatedAt":[null,"2026-11-24T02:00:00.0000000Z"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('b2a549e3-d0cb-4a8d-92f6-ff3002624121', '01a22e4c-ee81-71ab-b230-05738cedbfb8', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Invitation', '01a22e4c-ed05-78c3-8ba8-7a659889e47d', '{"AssessmentId":[null,"01a22e4c-ecef-78c6-b480-bdf72b859ac7"],"CreatedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Email":[null,"contact@first-vendor.example"],"ExpiresAt":[null,"2026-12-08T02:00:00.0000000Z"],"InvitedByEmail":[null,""],"InvitedByName":[null,""],"Kind":[null,"Assessment"],"Language":[null,"en"],"Name":[null,"Zephyrine Contact"],"NormalizedEmail":[null,"CONTACT@FIRST-VENDOR.EXAMPLE"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('b2a549e3-d0cb-4a8d-92f6-ff3002624121', '01a22e4c-ee81-71bb-9bc7-e3f9ac342d56', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Assessment', '01a22e4c-ece0-7621-8466-63de40b1ccdd', '{"BuyerName":[null,"Zephyrine Bank"],"ContactEmail":[null,"contact@first-vendor.example"],"ContactLanguage":[null,"en"],"ContactName":[null,"Zephyrine Contact"],"DecidedAt":[null,"2026-11-24T02:00:00.0000000Z"],"DueDate":[null,"11/29/2026"],"Facts":[null,"{}"],"Message":[null,"Zephyrine message"],"NextReviewOn":[null,"10/24/2027"],"Outcome":[null,"Approve"],"QuestionnaireId":[null,"ai-basic"],"QuestionnaireVersion":[null,"1.0.0"],"Reference":[null,"FB-2026-0002"],"ResponsibleName":[null,"Zephyrine ResponseOwner"],"Round":[null,"1"],"SentAt":[null,"2026-11-24T02:00:00.0000000Z"],"SentById":[null,"e50db8de-cc8c-46bc-b103-6a9593dd1d60"],"SentByName":[null,"Procurement officer"],"Services":[null,"Zephyrine Score"],"State":[null,"Decided"],"StateChangedAt":[null,"2026-11-24T02:00:00.0000000Z"],"SubmittedAt":[null,"2026-11-24T02:00:00.0000000Z"],"SubmittedByName":[null,"Zephyrine ResponseOwner"],"ValidUntil":[null,"11/24/2027"],"VendorName":[null,"Zephyrine Analytics"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('b2a549e3-d0cb-4a8d-92f6-ff3002624121', '01a22e4c-ee81-7512-b46a-5909b61e7c7b', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'ReminderPause', '01a22e4c-ed38-7807-94c3-4f16a53c3b94', '{"ByName":[null,"Zephyrine Contact"],"EndedAt":[null,"2026-11-24T02:00:00.0000000Z"],"From":[null,"11/24/2026"],"ObligationId":[null,"01a22e4c-ecef-717e-bde5-03de7640c811"],"Reason":[null,"Zephyrine pause"],"Until":[null,"11/25/2026"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('b2a549e3-d0cb-4a8d-92f6-ff3002624121', '01a22e4c-ee81-762b-89ba-687f2cafffd2', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Decision', '01a22e4c-ece0-7621-8466-63de40b1ccdd', '{"AssessmentId":[null,"01a22e4c-ece0-7621-8466-63de40b1ccdd"],"Blockers":[null,""],"DecidedAt":[null,"2026-11-24T02:00:00.0000000Z"],"DecidedById":[null,"39d22248-9f3c-4051-bd95-2067b8655e89"],"DecidedByName":[null,"Approver"],"Outcome":[null,"Approve"],"Reason":[null,"Zephyrine reason"],"Round":[null,"1"],"Score":[null,"80"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('b2a549e3-d0cb-4a8d-92f6-ff3002624121', '01a22e4c-ee81-7706-8a57-3995b9649cac', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Finding', '8c502677-89a8-401d-8cb2-f5d88465b257', '{"AssessmentId":[null,"01a22e4c-eb42-75a6-afcb-3de77ac38ee8"],"QuestionId":[null,"GOV-01"],"RaisedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Reference":[null,"F-0001"],"RemediateBy":[null,"12/14/2026"],"Severity":[null,"High"],"SharedAt":[null,"2026-11-24T02:00:00.0000000Z"],"State":[null,"Open"],"Title":[null,"Zephyrine finding"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('b2a549e3-d0cb-4a8d-92f6-ff3002624121', '01a22e4c-ee81-7854-b1de-0f6dc08a147c', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'AcceptedPoint', '4b09703f-81ef-4d89-bb2b-c048d1c64e10', '{"AcceptedById":[null,"7cf360cf-e4a9-4848-a7de-b558f4ef91cc"],"AcceptedByName":[null,"Zephyrine Risk"],"AcceptedOn":[null,"11/24/2026"],"CertificateId":[null,"4b09703f-81ef-4d89-bb2b-c048d1c64e10"],"DocumentId":[null,"3b4078b8-f148-4ef4-bc36-0a94c876b4ad"],"Point":[null,"Confirmed"],"Reason":[null,"Zephyrine acceptance"],"Until":[null,"12/24/2026"],"VendorId":[null,"01a22e4c-eb09-7cad-962e-68ddbfbff35a"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('b2a549e3-d0cb-4a8d-92f6-ff3002624121', '01a22e4c-ee81-78d8-a3f3-fcc22d4d01dd', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'ReviewItem', '01a22e4c-eb42-75a6-afcb-3de77ac38ee8', '{"InternalNote":[null,"Zephyrine note"],"JudgedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Judgement":[null,"Accepted"],"ReviewerId":[null,"dd3c555c-9e79-496c-a779-a366a88879d8"],"ReviewerName":[null,"Reviewer"],"QuestionId":["GOV-01","GOV-01"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('b2a549e3-d0cb-4a8d-92f6-ff3002624121', '01a22e4c-ee81-7b86-bb81-31b434a68518', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'ReferenceEntry', '01ec9cc5-901e-c05e-1d3c-37e65d965530', E'{"ChangedAt":[null,"2026-11-24T02:00:00.0000000Z"],"ChangedByName":[null,"Zephyrine Risk"],"EntryJson":[null,"{\\u0022id\\u0022:\\u0022FB\\u0022,\\u0022name\\u0022:\\u0022Zephyrine accreditation\\u0022,\\u0022nativeName\\u0022:null,\\u0022economy\\u0022:\\u0022Zephyrine\\u0022,\\u0022iso3166\\u0022:\\u0022HK\\u0022,\\u0022mlaManagementSystems\\u0022:true,\\u0022mlaIsms\\u0022:null,\\u0022aimsProgramme\\u0022:null,\\u0022confidence\\u0022:\\u0022verified\\u0022,\\u0022website\\u0022:null,\\u0022note\\u0022:null,\\u0022spellings\\u0022:[],\\u0022source\\u0022:null,\\u0022checkedOn\\u0022:null}"],"Key":["FB","FB"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('b2a549e3-d0cb-4a8d-92f6-ff3002624121', '01a22e4c-ee81-7bb3-8265-fa44b742d322', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Assessment', '01a22e4c-ecef-78c6-b480-bdf72b859ac7', '{"BuyerName":[null,"Zephyrine Bank"],"ContactEmail":[null,"contact@first-vendor.example"],"ContactLanguage":[null,"en"],"ContactName":[null,"Zephyrine Contact"],"DueDate":[null,"11/29/2026"],"Facts":[null,"{}"],"Message":[null,"Zephyrine message"],"QuestionnaireId":[null,"ai-basic"],"QuestionnaireVersion":[null,"1.0.0"],"Reference":[null,"FB-2026-0003"],"ResponsibleName":[null,"Zephyrine ResponseOwner"],"Round":[null,"1"],"SentAt":[null,"2026-11-24T02:00:00.0000000Z"],"SentById":[null,"e50db8de-cc8c-46bc-b103-6a9593dd1d60"],"SentByName":[null,"Procurement officer"],"Services":[null,"Zephyrine Score"],"State":[null,"Requested"],"StateChangedAt":[null,"2026-11-24T02:00:00.0000000Z"],"VendorName":[null,"Zephyrine Analytics"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('b2a549e3-d0cb-4a8d-92f6-ff3002624121', '01a22e4c-ee81-7cba-bb2f-4d4173154e72', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'ReminderPolicy', 'b2a549e3-d0cb-4a8d-92f6-ff3002624121', '{"BuyerOwnerAfter":[null,"3"],"Digest":[null,"None"],"DigestDay":[null,"Monday"],"Holidays":[null,""],"Offsets":[null,""],"OnScreenOnly":[null,""],"QuietWeekends":[null,"False"],"SendHour":[null,"8"],"VendorAdministratorAfter":[null,"3"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('b2a549e3-d0cb-4a8d-92f6-ff3002624121', '01a22e4c-ee81-7f88-bf44-4404481f84d1', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Condition', '01a22e4c-ecd1-72f9-b597-bb53ace1bb4d', '{"AssessmentId":[null,"01a22e4c-eb42-75a6-afcb-3de77ac38ee8"],"DueDate":[null,"12/14/2026"],"Owner":[null,"Vendor"],"State":[null,"Open"],"Text":[null,"Zephyrine condition"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('b2a549e3-d0cb-4a8d-92f6-ff3002624121', '01a22e4c-ee82-73af-8893-aad44c8abb54', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'CalendarFeed', '7cf360cf-e4a9-4848-a7de-b558f4ef91cc', '{"CreatedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Language":[null,"en"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('ff2237b5-7229-4d66-a156-7d5fc468a90c', '01a22e4c-eaf9-7f30-99d6-988a8aa186ca', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Membership', '1074d2ff-8955-49a3-bb27-b625da7324c1', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"VendorAdministrator"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('ff2237b5-7229-4d66-a156-7d5fc468a90c', '01a22e4c-eafb-7fd0-a52f-a4b39246abb9', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Membership', '0b082b35-5e62-47e0-994e-b2829cb64bc9', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"ResponseOwner"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('ff2237b5-7229-4d66-a156-7d5fc468a90c', '01a22e4c-eafd-7bfe-ac99-1a9c8c8156d2', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Membership', 'ccbedaef-a748-4f77-a0d2-ccb0c37b986d', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"EvidenceOwner"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('ff2237b5-7229-4d66-a156-7d5fc468a90c', '01a22e4c-eaff-70ae-8828-f166ffe16eff', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Membership', '3c7215bf-5e2a-4935-94fc-d1089c1fed4c', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"Contributor"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('ff2237b5-7229-4d66-a156-7d5fc468a90c', '01a22e4c-ee7f-7425-aa37-77288ea12ba9', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'SectionAssignment', '01a22e4c-eb42-75a6-afcb-3de77ac38ee8', '{"BuyerId":[null,"b2a549e3-d0cb-4a8d-92f6-ff3002624121"],"PersonId":[null,"00000000-0000-0000-0000-000000000000"],"PersonName":[null,""],"SectionId":["S1","S1"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('ff2237b5-7229-4d66-a156-7d5fc468a90c', '01a22e4c-ee7f-7f87-a53e-a94633a4476c', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Answer', '01a22e4c-eb42-75a6-afcb-3de77ac38ee8', '{"AnsweredAt":[null,"2026-11-24T02:00:00.0000000Z"],"AnsweredById":[null,"0b082b35-5e62-47e0-994e-b2829cb64bc9"],"AnsweredByName":[null,"Zephyrine ResponseOwner"],"BuyerId":[null,"b2a549e3-d0cb-4a8d-92f6-ff3002624121"],"Value":[null,"Zephyrine answer"],"QuestionId":["GOV-01","GOV-01"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('ff2237b5-7229-4d66-a156-7d5fc468a90c', '01a22e4c-ee80-7274-ac76-d317299fb73e', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'AttachedEvidence', '01a22e4c-eb42-75a6-afcb-3de77ac38ee8', '{"BuyerId":[null,"b2a549e3-d0cb-4a8d-92f6-ff3002624121"],"DocumentId":[null,"3b4078b8-f148-4ef4-bc36-0a94c876b4ad"],"QuestionId":["GOV-01","GOV-01"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('ff2237b5-7229-4d66-a156-7d5fc468a90c', '01a22e4c-ee80-7308-80c2-36602d390c3d', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'TakeOut', '01a22e4c-ec40-799e-a276-2f8bbf39bb0d', '{"Attempts":[null,"0"],"BlobName":[null,""],"RequestedAt":[null,"2026-11-24T02:00:00.0000000Z"],"RequestedById":[null,"0b082b35-5e62-47e0-994e-b2829cb64bc9"],"RequestedByName":[null,"Zephyrine Contact"],"Sha256":[null,""],"Size":[null,"0"],"State":[null,"Gone"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('ff2237b5-7229-4d66-a156-7d5fc468a90c', '01a22e4c-ee80-75f2-9166-989e93675ae0', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'EvidenceDocument', '3b4078b8-f148-4ef4-bc36-0a94c876b4ad', '{"CreatedAt":[null,"2026-11-24T02:00:00.0000000Z"],"CurrentVersion":[null,"1"],"HeldByName":[null,""],"HoldReason":[null,""],"IsPublished":[null,"False"],"Kind":[null,"iso42001_certificate"],"Services":[null,""],"Title":[null,"Zephyrine certificate"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('ff2237b5-7229-4d66-a156-7d5fc468a90c', '01a22e4c-ee80-7a9d-b56d-ad64065876f5', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'DocumentVersion', '3b4078b8-f148-4ef4-bc36-0a94c876b4ad', '{"Alerts":[null,""],"BlobName":[null,"922890703f3340318b4945ad4bbedccb"],"ContentType":[null,"application/pdf"],"DocumentId":[null,"3b4078b8-f148-4ef4-bc36-0a94c876b4ad"],"FileName":[null,"Zephyrine.pdf"],"Number":[null,"1"],"Scan":[null,"NotScanned"],"ScanNote":[null,""],"Sha256":[null,"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"],"Size":[null,"10"],"State":[null,"Stored"],"UploadedAt":[null,"2026-11-24T02:00:00.0000000Z"],"UploadedById":[null,"0b082b35-5e62-47e0-994e-b2829cb64bc9"],"UploadedByName":[null,"Zephyrine ResponseOwner"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('ff2237b5-7229-4d66-a156-7d5fc468a90c', '01a22e4c-ee80-7ab8-b075-fcae0402d0cc', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'Certificate', '4b09703f-81ef-4d89-bb2b-c048d1c64e10', E'{"DocumentId":[null,"3b4078b8-f148-4ef4-bc36-0a94c876b4ad"],"ExpiryDate":[null,"01/23/2027"],"FactsJson":[null,"{\\u0022Standard\\u0022:0,\\u0022Edition\\u0022:\\u0022\\u0022,\\u0022Number\\u0022:\\u0022Zephyrine-1\\u0022,\\u0022HolderName\\u0022:\\u0022Zephyrine\\u0022,\\u0022HolderAddress\\u0022:\\u0022\\u0022,\\u0022Sites\\u0022:[],\\u0022NamedCompanies\\u0022:[],\\u0022Scope\\u0022:\\u0022\\u0022,\\u0022SoaVersion\\u0022:null,\\u0022SoaDate\\u0022:null,\\u0022RoleInScope\\u0022:null,\\u0022OriginalDate\\u0022:null,\\u0022IssueDate\\u0022:\\u00222024-06-07\\u0022,\\u0022CycleStart\\u0022:null,\\u0022ExpiryDate\\u0022:\\u00222027-01-23\\u0022,\\u0022CertificationBody\\u0022:\\u0022\\u0022,\\u0022AccreditationBody\\u0022:null,\\u0022AccreditationMark\\u0022:null,\\u0022MlaMark\\u0022:null,\\u0022VerificationUrl\\u0022:null,\\u0022ReportedState\\u0022:0,\\u0022SuspendedOn\\u0022:null,\\u0022WithdrawnOn\\u0022:null,\\u0022SurveillanceDone\\u0022:[],\\u0022ScopeCoversService\\u0022:null,\\u0022Verifie… (528)"],"RecordedAt":[null,"2026-11-24T02:00:00.0000000Z"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('ff2237b5-7229-4d66-a156-7d5fc468a90c', '01a22e4c-ee80-7f31-9674-5b4c1a856bd0', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'TrustProfile', 'ff2237b5-7229-4d66-a156-7d5fc468a90c', '{"ChangedAt":[null,"2026-11-24T02:00:00.0000000Z"],"ContactEmail":[null,"contact@first-vendor.example"],"ContactName":[null,"Zephyrine Contact"],"Introduction":[null,"Zephyrine introduction"],"IntroductionZh":[null,""],"ShowsCoverage":[null,"True"],"Visibility":[null,"Hidden"],"Website":[null,""]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('ff2237b5-7229-4d66-a156-7d5fc468a90c', '01a22e4c-ee80-7ffd-a4cf-9b539126208c', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'AiSystem', '01a22e4c-ec25-7224-8933-7adeee3e04dd', '{"CreatedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Data":[null,""],"IsPublished":[null,"False"],"Model":[null,"Zephyrine model"],"Name":[null,"Zephyrine system"],"Oversight":[null,""],"Purpose":[null,"Zephyrine purpose"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('ff2237b5-7229-4d66-a156-7d5fc468a90c', '01a22e4c-ee81-7817-8557-7fbb70f946d8', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'ReminderPause', '01a22e4c-ed47-76fb-b349-41f5c344a24e', '{"ByName":[null,"Zephyrine Contact"],"EndedAt":[null,"2026-11-24T02:00:00.0000000Z"],"From":[null,"11/24/2026"],"ObligationId":[null,"01a22e4c-ed05-7634-b104-afa9bdf88256"],"Reason":[null,"Zephyrine pause"],"Until":[null,"11/25/2026"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('ff2237b5-7229-4d66-a156-7d5fc468a90c', '01a22e4c-ee82-7943-a588-0c9a6dd66d31', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'ReminderPolicy', 'ff2237b5-7229-4d66-a156-7d5fc468a90c', '{"BuyerOwnerAfter":[null,"3"],"Digest":[null,"None"],"DigestDay":[null,"Monday"],"Holidays":[null,""],"Offsets":[null,""],"OnScreenOnly":[null,""],"QuietWeekends":[null,"False"],"SendHour":[null,"8"],"VendorAdministratorAfter":[null,"3"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('ff2237b5-7229-4d66-a156-7d5fc468a90c', '01a22e4c-ee82-7cad-8f8b-5da4b4a655f8', '2026-11-24 02:00:00+00', NULL, 'Aims Portal', 'added', 'CalendarFeed', '0b082b35-5e62-47e0-994e-b2829cb64bc9', '{"CreatedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Language":[null,"en"]}', NULL, NULL);
insert into "BuyerChecks" ("TenantId", "CertificateId", "VendorId", "ChecksJson", "Latest", "Revision") values ('b2a549e3-d0cb-4a8d-92f6-ff3002624121', '4b09703f-81ef-4d89-bb2b-c048d1c64e10', '01a22e4c-eb09-7cad-962e-68ddbfbff35a', '[{"kind":"register-check","checkedBy":"Zephyrine","register":"Zephyrine register","result":"NotFound","screenshot":null,"on":"2026-11-24","proof":{"recordedBy":"Zephyrine","recordedAt":"2026-11-24T02:00:00Z","document":null,"recordedById":null,"note":"Zephyrine note"}}]', 'Zephyrine check', '0');
insert into "CalendarFeeds" ("TenantId", "PersonId", "TokenHash", "Language", "CreatedAt") values ('b2a549e3-d0cb-4a8d-92f6-ff3002624121', '7cf360cf-e4a9-4848-a7de-b558f4ef91cc', E'\\x99641609567a1d9715de9cecd54baaaaf4de8669211766a9697ccafe02d29207', 'en', '2026-11-24 02:00:00+00');
insert into "CalendarFeeds" ("TenantId", "PersonId", "TokenHash", "Language", "CreatedAt") values ('ff2237b5-7229-4d66-a156-7d5fc468a90c', '0b082b35-5e62-47e0-994e-b2829cb64bc9', E'\\xe9cabd2aba0d2b54269891b9a91f474c51c78ce4b48e46ed321ba24df0bcb981', 'en', '2026-11-24 02:00:00+00');
insert into "Certificates" ("TenantId", "Id", "DocumentId", "RecordedAt", "FactsJson", "ExpiryDate", "Revision", "ProvenAt", "RenewedAt") values ('ff2237b5-7229-4d66-a156-7d5fc468a90c', '4b09703f-81ef-4d89-bb2b-c048d1c64e10', '3b4078b8-f148-4ef4-bc36-0a94c876b4ad', '2026-11-24 02:00:00+00', '{"Standard":0,"Edition":"","Number":"Zephyrine-1","HolderName":"Zephyrine","HolderAddress":"","Sites":[],"NamedCompanies":[],"Scope":"","SoaVersion":null,"SoaDate":null,"RoleInScope":null,"OriginalDate":null,"IssueDate":"2024-06-07","CycleStart":null,"ExpiryDate":"2027-01-23","CertificationBody":"","AccreditationBody":null,"AccreditationMark":null,"MlaMark":null,"VerificationUrl":null,"ReportedState":0,"SuspendedOn":null,"WithdrawnOn":null,"SurveillanceDone":[],"ScopeCoversService":null,"Verified":false,"ConfirmedOn":null}', '2027-01-23', '0', NULL, NULL);
insert into "CheckPictures" ("TenantId", "Id", "CertificateId", "FileName", "ContentType", "BlobName", "Size", "Sha256", "UploadedAt") values ('b2a549e3-d0cb-4a8d-92f6-ff3002624121', '9da6132f-ddc7-4518-8f25-a80db53ec01b', '4b09703f-81ef-4d89-bb2b-c048d1c64e10', 'Zephyrine picture.png', 'image/png', 'checks/9da6132fddc745188f25a80db53ec01b', '10', 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb', '2026-11-24 02:00:00+00');
insert into "Conditions" ("BuyerId", "Id", "VendorOrganisationId", "AssessmentId", "VendorId", "Text", "Owner", "DueDate", "State", "MetAt", "Revision") values ('b2a549e3-d0cb-4a8d-92f6-ff3002624121', '01a22e4c-ecd1-72f9-b597-bb53ace1bb4d', 'ff2237b5-7229-4d66-a156-7d5fc468a90c', '01a22e4c-eb42-75a6-afcb-3de77ac38ee8', '01a22e4c-eb09-7cad-962e-68ddbfbff35a', 'Zephyrine condition', 'Vendor', '2026-12-14', 'Open', NULL, '0');
insert into "DataProtectionKeys" ("Id", "FriendlyName", "Xml") values ('2', 'revocation', '<revocation version="1"><revocationDate>2026-01-01T00:00:00Z</revocationDate><key id="6f1c1d0e-0c0a-4a52-9b7e-2a4e8f2d9c11" /><reason>Made for a test.</reason></revocation>');
insert into "Decisions" ("TenantId", "Id", "AssessmentId", "Round", "Outcome", "Reason", "Score", "Blockers", "DecidedById", "DecidedByName", "DecidedAt") values ('b2a549e3-d0cb-4a8d-92f6-ff3002624121', '01a22e4c-ece1-7f96-af5b-429df265d261', '01a22e4c-ece0-7621-8466-63de40b1ccdd', '1', 'Approve', 'Zephyrine reason', '80.00', '', '39d22248-9f3c-4051-bd95-2067b8655e89', 'Approver', '2026-11-24 02:00:00+00');
insert into "DocumentTexts" ("TenantId", "VersionId", "DocumentId", "State", "Note", "Pages", "Content", "ProposalsJson", "ReadAt") values ('ff2237b5-7229-4d66-a156-7d5fc468a90c', '92289070-3f33-4031-8b49-45ad4bbedccb', '3b4078b8-f148-4ef4-bc36-0a94c876b4ad', 'Read', '', '1', 'Zephyrine read by machine', '[]', '2026-11-24 02:00:00+00');
insert into "DocumentVersions" ("TenantId", "Id", "DocumentId", "Number", "FileName", "ContentType", "BlobName", "Size", "Sha256", "State", "Scan", "UploadedById", "UploadedByName", "UploadedAt", "Alerts", "ReadNextAt", "ScanAttempts", "ScanNextAt", "ScanNote", "ScannedAt", "ScannedWith", "StoreCheckedAt", "StoreFault") values ('ff2237b5-7229-4d66-a156-7d5fc468a90c', '92289070-3f33-4031-8b49-45ad4bbedccb', '3b4078b8-f148-4ef4-bc36-0a94c876b4ad', '1', 'Zephyrine.pdf', 'application/pdf', '922890703f3340318b4945ad4bbedccb', '10', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'Stored', 'NotScanned', '0b082b35-5e62-47e0-994e-b2829cb64bc9', 'Zephyrine ResponseOwner', '2026-11-24 02:00:00+00', '', NULL, '0', NULL, '', NULL, '', NULL, NULL);
insert into "Documents" ("TenantId", "Id", "Kind", "Title", "DocumentDate", "ValidUntil", "Services", "CurrentVersion", "CreatedAt", "ArchivedAt", "Revision", "HeldAt", "HeldByName", "HoldReason", "IsPublished") values ('ff2237b5-7229-4d66-a156-7d5fc468a90c', '3b4078b8-f148-4ef4-bc36-0a94c876b4ad', 'iso42001_certificate', 'Zephyrine certificate', NULL, NULL, '', '1', '2026-11-24 02:00:00+00', NULL, '0', NULL, '', '', 'false');
insert into "EvidenceGrants" ("BuyerId", "Id", "VendorOrganisationId", "AssessmentId", "VendorId", "DocumentId", "VersionId", "Kind", "Title", "FileName", "ContentType", "BlobName", "Number", "Size", "Sha256", "DocumentDate", "ValidUntil", "GrantedAt", "RevokedAt", "Alerts", "Scan", "ScanChanges", "Nda", "Purpose", "ReadUntil", "ViewOnly", "NewerAt", "NewerNumber") values ('b2a549e3-d0cb-4a8d-92f6-ff3002624121', '01a22e4c-ebd9-7114-a243-a69071c8a481', 'ff2237b5-7229-4d66-a156-7d5fc468a90c', '01a22e4c-eb42-75a6-afcb-3de77ac38ee8', '01a22e4c-eb09-7cad-962e-68ddbfbff35a', '3b4078b8-f148-4ef4-bc36-0a94c876b4ad', '92289070-3f33-4031-8b49-45ad4bbedccb', 'iso42001_certificate', 'Zephyrine certificate', 'Zephyrine.pdf', 'application/pdf', '922890703f3340318b4945ad4bbedccb', '1', '10', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', NULL, NULL, '2026-11-24 02:00:00+00', NULL, '', 'NotScanned', '0', '', '', NULL, 'false', NULL, NULL);
insert into "EvidenceReads" ("BuyerId", "Id", "VendorOrganisationId", "GrantId", "DocumentId", "VersionId", "ReadById", "ReadByName", "ReadAt", "NdaSha256") values ('b2a549e3-d0cb-4a8d-92f6-ff3002624121', '01a22e4c-ec40-7617-8b4a-a358cea900ec', 'ff2237b5-7229-4d66-a156-7d5fc468a90c', '01a22e4c-ebd9-7114-a243-a69071c8a481', '3b4078b8-f148-4ef4-bc36-0a94c876b4ad', '92289070-3f33-4031-8b49-45ad4bbedccb', 'dd3c555c-9e79-496c-a779-a366a88879d8', 'Reviewer', '2026-11-24 02:00:00+00', '');
insert into "Findings" ("BuyerId", "Id", "VendorOrganisationId", "AssessmentId", "VendorId", "Reference", "QuestionId", "Title", "Severity", "RemediateBy", "State", "SharedAt", "VendorResponse", "RaisedAt", "ClosedAt", "Revision") values ('b2a549e3-d0cb-4a8d-92f6-ff3002624121', '8c502677-89a8-401d-8cb2-f5d88465b257', 'ff2237b5-7229-4d66-a156-7d5fc468a90c', '01a22e4c-eb42-75a6-afcb-3de77ac38ee8', '01a22e4c-eb09-7cad-962e-68ddbfbff35a', 'F-0001', 'GOV-01', 'Zephyrine finding', 'High', '2026-12-14', 'Open', '2026-11-24 02:00:00+00', NULL, '2026-11-24 02:00:00+00', NULL, '0');
insert into "FormCounts" ("Minute", "Client", "Count") values ('2026-11-24 02:00:00+00', 'OF-A-RELEASE', '1');
insert into "HeldReminders" ("TenantId", "ObligationId", "DueDate", "OffsetDays", "Recipient", "MailTenantId", "MailId", "SendFrom") values ('b2a549e3-d0cb-4a8d-92f6-ff3002624121', '01a22e4c-ecef-717e-bde5-03de7640c811', '2026-11-29', '91', 'CONTACT@FIRST-VENDOR.EXAMPLE', 'b2a549e3-d0cb-4a8d-92f6-ff3002624121', '01a22e4c-ed17-7958-9ae5-836e0590c6fd', '2027-11-24 02:00:00+00');
insert into "HeldReminders" ("TenantId", "ObligationId", "DueDate", "OffsetDays", "Recipient", "MailTenantId", "MailId", "SendFrom") values ('ff2237b5-7229-4d66-a156-7d5fc468a90c', '01a22e4c-ed05-7634-b104-afa9bdf88256', '2026-12-08', '91', 'CONTACT@FIRST-VENDOR.EXAMPLE', 'ff2237b5-7229-4d66-a156-7d5fc468a90c', '01a22e4c-ed47-7eb6-ace2-918ca5a57ce4', '2027-11-24 02:00:00+00');
insert into "Invitations" ("TenantId", "Id", "Kind", "Email", "NormalizedEmail", "Name", "Language", "TokenHash", "AssessmentId", "Role", "InvitedByName", "InvitedByEmail", "CreatedAt", "ExpiresAt", "UsedAt", "UsedById", "WithdrawnAt", "PassedOnAt", "Revision") values ('b2a549e3-d0cb-4a8d-92f6-ff3002624121', '01a22e4c-ed05-78c3-8ba8-7a659889e47d', 'Assessment', 'contact@first-vendor.example', 'CONTACT@FIRST-VENDOR.EXAMPLE', 'Zephyrine Contact', 'en', E'\\x67719f714cfff1bef08a87c4611ffacfb4cd965e0f049d831ae4389b24f83249', '01a22e4c-ecef-78c6-b480-bdf72b859ac7', NULL, '', '', '2026-11-24 02:00:00+00', '2026-12-08 02:00:00+00', NULL, NULL, NULL, NULL, '0');
insert into "Letters" ("TenantId", "Id", "Kind", "Content", "ActorId", "ActorName", "WrittenAt", "ReadAt", "LastError") values ('b2a549e3-d0cb-4a8d-92f6-ff3002624121', '01a22e4c-ed6e-7f4b-a157-7cb8db94fbc6', 'news', '{}', NULL, 'Zephyrine actor', '2026-11-24 02:00:00+00', '2026-11-24 02:00:00+00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('31a31df0-01a0-49ba-b3e6-10ccc34757ab', '3061e104-be5b-48f9-b9cb-1a13d339f203', 'PlatformOperator', '2026-11-24 02:00:00+00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('6a6fa293-9719-4509-9309-af4f0f73f05c', '177c5700-2752-4bff-b33b-ba220c1f3afd', 'EvidenceOwner', '2026-11-24 02:00:00+00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('6a6fa293-9719-4509-9309-af4f0f73f05c', '5742ad53-d282-4e72-b747-5e456bb175a0', 'Contributor', '2026-11-24 02:00:00+00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('6a6fa293-9719-4509-9309-af4f0f73f05c', '5f1496c3-b7c6-4527-b8d5-290de7cb1183', 'VendorAdministrator', '2026-11-24 02:00:00+00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('6a6fa293-9719-4509-9309-af4f0f73f05c', '95a7a050-26d7-4467-94b6-8914be282607', 'ResponseOwner', '2026-11-24 02:00:00+00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('745eccaa-2474-41ec-9b59-bf595cbc6a38', '40301e3e-7a14-4055-988a-f7075e0e3da8', 'Reviewer', '2026-11-24 02:00:00+00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('745eccaa-2474-41ec-9b59-bf595cbc6a38', '4ae0fec7-6efe-46d5-97cc-67e6d2657c24', 'BuyerAdministrator', '2026-11-24 02:00:00+00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('745eccaa-2474-41ec-9b59-bf595cbc6a38', '71d3516e-4995-416b-9de5-0829082fa02e', 'RiskManager', '2026-11-24 02:00:00+00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('745eccaa-2474-41ec-9b59-bf595cbc6a38', '81568a92-934d-4bb7-84a9-d27cf17a70e5', 'ProcurementOfficer', '2026-11-24 02:00:00+00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('745eccaa-2474-41ec-9b59-bf595cbc6a38', '9c90c51e-91e7-4e38-88e6-afce6d0cbf1d', 'Auditor', '2026-11-24 02:00:00+00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('745eccaa-2474-41ec-9b59-bf595cbc6a38', 'fd7261e2-41bb-4b1c-ade5-bf91c71afbc1', 'Approver', '2026-11-24 02:00:00+00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('b2a549e3-d0cb-4a8d-92f6-ff3002624121', '35cb54cf-a44d-4719-aaa1-0641f55044dc', 'Auditor', '2026-11-24 02:00:00+00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('b2a549e3-d0cb-4a8d-92f6-ff3002624121', '39d22248-9f3c-4051-bd95-2067b8655e89', 'Approver', '2026-11-24 02:00:00+00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('b2a549e3-d0cb-4a8d-92f6-ff3002624121', '7cf360cf-e4a9-4848-a7de-b558f4ef91cc', 'RiskManager', '2026-11-24 02:00:00+00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('b2a549e3-d0cb-4a8d-92f6-ff3002624121', 'dd3c555c-9e79-496c-a779-a366a88879d8', 'Reviewer', '2026-11-24 02:00:00+00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('b2a549e3-d0cb-4a8d-92f6-ff3002624121', 'e0aab1b8-84be-4659-8a0f-d7e5087a5e0e', 'BuyerAdministrator', '2026-11-24 02:00:00+00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('b2a549e3-d0cb-4a8d-92f6-ff3002624121', 'e50db8de-cc8c-46bc-b103-6a9593dd1d60', 'ProcurementOfficer', '2026-11-24 02:00:00+00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('ff2237b5-7229-4d66-a156-7d5fc468a90c', '0b082b35-5e62-47e0-994e-b2829cb64bc9', 'ResponseOwner', '2026-11-24 02:00:00+00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('ff2237b5-7229-4d66-a156-7d5fc468a90c', '1074d2ff-8955-49a3-bb27-b625da7324c1', 'VendorAdministrator', '2026-11-24 02:00:00+00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('ff2237b5-7229-4d66-a156-7d5fc468a90c', '3c7215bf-5e2a-4935-94fc-d1089c1fed4c', 'Contributor', '2026-11-24 02:00:00+00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('ff2237b5-7229-4d66-a156-7d5fc468a90c', 'ccbedaef-a748-4f77-a0d2-ccb0c37b986d', 'EvidenceOwner', '2026-11-24 02:00:00+00', NULL);
insert into "Obligations" ("TenantId", "Id", "Kind", "SubjectId", "Subject", "Link", "VendorId", "ResponsibleOrganisationId", "ResponsiblePersonId", "DueDate", "NextReminderOn", "State", "LeaseOwner", "LeaseUntil", "Revision", "Faults", "LastFault", "ParkedAt") values ('b2a549e3-d0cb-4a8d-92f6-ff3002624121', '01a22e4c-ecef-717e-bde5-03de7640c811', 'Request', '01a22e4c-ecef-78c6-b480-bdf72b859ac7', 'Zephyrine request', '/requests/01a22e4c-ecef-78c6-b480-bdf72b859ac7', '01a22e4c-eb09-7cad-962e-68ddbfbff35a', 'ff2237b5-7229-4d66-a156-7d5fc468a90c', '0b082b35-5e62-47e0-994e-b2829cb64bc9', '2026-11-29', '2026-11-24', 'Open', NULL, NULL, '0', '0', NULL, NULL);
insert into "Obligations" ("TenantId", "Id", "Kind", "SubjectId", "Subject", "Link", "VendorId", "ResponsibleOrganisationId", "ResponsiblePersonId", "DueDate", "NextReminderOn", "State", "LeaseOwner", "LeaseUntil", "Revision", "Faults", "LastFault", "ParkedAt") values ('ff2237b5-7229-4d66-a156-7d5fc468a90c', '01a22e4c-ed05-7634-b104-afa9bdf88256', 'CertificateExpiry', '4b09703f-81ef-4d89-bb2b-c048d1c64e10', 'Zephyrine certificate', '/our-certificates/4b09703f-81ef-4d89-bb2b-c048d1c64e10', NULL, NULL, NULL, '2026-12-08', '2026-11-24', 'Open', NULL, NULL, '0', '0', NULL, NULL);
insert into "Organisations" ("Id", "Kind", "Slug", "Name", "BuyerType", "TimeZone", "CreatedAt", "AssessmentCounter", "FindingCounter", "Revision", "Database", "ReferenceRevision") values ('31a31df0-01a0-49ba-b3e6-10ccc34757ab', 'Platform', 'operations', 'Aims Portal operations', NULL, 'Asia/Hong_Kong', '2026-11-24 02:00:00+00', '0', '0', '0', NULL, '0');
insert into "Organisations" ("Id", "Kind", "Slug", "Name", "BuyerType", "TimeZone", "CreatedAt", "AssessmentCounter", "FindingCounter", "Revision", "Database", "ReferenceRevision") values ('6a6fa293-9719-4509-9309-af4f0f73f05c', 'Vendor', 'other-vendor', 'Plain Vendor', NULL, 'Asia/Hong_Kong', '2026-11-24 02:00:00+00', '0', '0', '0', NULL, '0');
insert into "Organisations" ("Id", "Kind", "Slug", "Name", "BuyerType", "TimeZone", "CreatedAt", "AssessmentCounter", "FindingCounter", "Revision", "Database", "ReferenceRevision") values ('745eccaa-2474-41ec-9b59-bf595cbc6a38', 'Buyer', 'other-bank', 'Plain Bank', 'Bank', 'Asia/Hong_Kong', '2026-11-24 02:00:00+00', '0', '0', '0', NULL, '0');
insert into "Organisations" ("Id", "Kind", "Slug", "Name", "BuyerType", "TimeZone", "CreatedAt", "AssessmentCounter", "FindingCounter", "Revision", "Database", "ReferenceRevision") values ('b2a549e3-d0cb-4a8d-92f6-ff3002624121', 'Buyer', 'first-bank', 'Zephyrine Bank', 'Bank', 'Asia/Hong_Kong', '2026-11-24 02:00:00+00', '0', '0', '0', NULL, '0');
insert into "Organisations" ("Id", "Kind", "Slug", "Name", "BuyerType", "TimeZone", "CreatedAt", "AssessmentCounter", "FindingCounter", "Revision", "Database", "ReferenceRevision") values ('ff2237b5-7229-4d66-a156-7d5fc468a90c', 'Vendor', 'first-vendor', 'Zephyrine Vendor', NULL, 'Asia/Hong_Kong', '2026-11-24 02:00:00+00', '0', '0', '0', NULL, '0');
insert into "Outbox" ("TenantId", "Id", "Kind", "IsBulk", "MessageId", "ToAddress", "ToName", "Language", "Subject", "Html", "Text", "State", "CreatedAt", "NextAttemptAt", "Attempts", "SentAt", "LastError", "LeaseOwner", "LeaseUntil", "LastAttemptAt", "Content") values ('b2a549e3-d0cb-4a8d-92f6-ff3002624121', '01a22e4c-ed17-7958-9ae5-836e0590c6fd', 'reminder', 'false', '01a22e4ced1779589ae5836e0590c6fd@aims-portal', 'contact@first-vendor.example', 'Zephyrine Contact', 'en', 'Zephyrine subject', '<p>x</p>', 'x', 'Waiting', '2026-11-24 02:00:00+00', '2026-11-24 02:00:00+00', '0', NULL, NULL, NULL, NULL, NULL, NULL);
insert into "Outbox" ("TenantId", "Id", "Kind", "IsBulk", "MessageId", "ToAddress", "ToName", "Language", "Subject", "Html", "Text", "State", "CreatedAt", "NextAttemptAt", "Attempts", "SentAt", "LastError", "LeaseOwner", "LeaseUntil", "LastAttemptAt", "Content") values ('ff2237b5-7229-4d66-a156-7d5fc468a90c', '01a22e4c-ed47-7eb6-ace2-918ca5a57ce4', 'reminder', 'false', '01a22e4ced477eb6ace2918ca5a57ce4@aims-portal', 'contact@first-vendor.example', 'Zephyrine Contact', 'en', 'Zephyrine subject', '<p>x</p>', 'x', 'Waiting', '2026-11-24 02:00:00+00', '2026-11-24 02:00:00+00', '0', NULL, NULL, NULL, NULL, NULL, NULL);
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('0b082b35-5e62-47e0-994e-b2829cb64bc9', 'Zephyrine ResponseOwner', 'en', 'Auto', '-infinity', 'zephyrine.responseowner@first-vendor.example', 'ZEPHYRINE.RESPONSEOWNER@FIRST-VENDOR.EXAMPLE', 'zephyrine.responseowner@first-vendor.example', 'ZEPHYRINE.RESPONSEOWNER@FIRST-VENDOR.EXAMPLE', 'true', 'AQAAAAIAAAABAAAAEBH9U43/Dngx8ILI6pywKAIZcv1ECA82H5mGDIp9Z2QbWJZJCRYuOAFVBQDu5cX32w==', '01a22e4ceafb7390b7da7f6227ad3cef', 'aab136a8-2d3e-404a-8884-ab9e78e2acc0', NULL, 'false', 'false', NULL, 'true', '0');
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('1074d2ff-8955-49a3-bb27-b625da7324c1', 'Zephyrine VendorAdministrator', 'en', 'Auto', '-infinity', 'zephyrine.vendoradministrator@first-vendor.example', 'ZEPHYRINE.VENDORADMINISTRATOR@FIRST-VENDOR.EXAMPLE', 'zephyrine.vendoradministrator@first-vendor.example', 'ZEPHYRINE.VENDORADMINISTRATOR@FIRST-VENDOR.EXAMPLE', 'true', 'AQAAAAIAAAABAAAAEBH9U43/Dngx8ILI6pywKAIZcv1ECA82H5mGDIp9Z2QbWJZJCRYuOAFVBQDu5cX32w==', '01a22e4ceaf97a088abe8e6635a433d8', 'cfb72927-ef6b-4358-acf0-fbe1cacb737b', NULL, 'false', 'false', NULL, 'true', '0');
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('177c5700-2752-4bff-b33b-ba220c1f3afd', 'EvidenceOwner', 'en', 'Auto', '-infinity', 'evidenceowner@other-vendor.example', 'EVIDENCEOWNER@OTHER-VENDOR.EXAMPLE', 'evidenceowner@other-vendor.example', 'EVIDENCEOWNER@OTHER-VENDOR.EXAMPLE', 'true', 'AQAAAAIAAAABAAAAEBH9U43/Dngx8ILI6pywKAIZcv1ECA82H5mGDIp9Z2QbWJZJCRYuOAFVBQDu5cX32w==', '01a22e4ceafd73478e3c6f6b9c2889dc', 'b2cacb0c-4e8f-4c4e-be3f-249e5328b83a', NULL, 'false', 'false', NULL, 'true', '0');
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('3061e104-be5b-48f9-b9cb-1a13d339f203', 'PlatformOperator', 'en', 'Auto', '-infinity', 'platformoperator@operations.example', 'PLATFORMOPERATOR@OPERATIONS.EXAMPLE', 'platformoperator@operations.example', 'PLATFORMOPERATOR@OPERATIONS.EXAMPLE', 'true', 'AQAAAAIAAAABAAAAEBH9U43/Dngx8ILI6pywKAIZcv1ECA82H5mGDIp9Z2QbWJZJCRYuOAFVBQDu5cX32w==', '01a22e4ceb0171dbb8aa8000587544af', 'c8cb3fba-04ad-4663-b014-be14995e17f3', NULL, 'false', 'false', NULL, 'true', '0');
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('35cb54cf-a44d-4719-aaa1-0641f55044dc', 'Zephyrine Auditor', 'en', 'Auto', '-infinity', 'zephyrine.auditor@first-bank.example', 'ZEPHYRINE.AUDITOR@FIRST-BANK.EXAMPLE', 'zephyrine.auditor@first-bank.example', 'ZEPHYRINE.AUDITOR@FIRST-BANK.EXAMPLE', 'true', 'AQAAAAIAAAABAAAAEBH9U43/Dngx8ILI6pywKAIZcv1ECA82H5mGDIp9Z2QbWJZJCRYuOAFVBQDu5cX32w==', '01a22e4ceaf67206a76f8ea58c28ec61', '8b61a9d7-1e2f-4b49-96d3-cf8204c0e6ff', NULL, 'false', 'false', NULL, 'true', '0');
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('39d22248-9f3c-4051-bd95-2067b8655e89', 'Zephyrine Approver', 'en', 'Auto', '-infinity', 'zephyrine.approver@first-bank.example', 'ZEPHYRINE.APPROVER@FIRST-BANK.EXAMPLE', 'zephyrine.approver@first-bank.example', 'ZEPHYRINE.APPROVER@FIRST-BANK.EXAMPLE', 'true', 'AQAAAAIAAAABAAAAEBH9U43/Dngx8ILI6pywKAIZcv1ECA82H5mGDIp9Z2QbWJZJCRYuOAFVBQDu5cX32w==', '01a22e4ceaf470789dd2b5ac598b51b4', 'c6dfa654-ed5b-42fd-8a05-f19f8bfd47a6', NULL, 'false', 'false', NULL, 'true', '0');
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('3c7215bf-5e2a-4935-94fc-d1089c1fed4c', 'Zephyrine Contributor', 'en', 'Auto', '-infinity', 'zephyrine.contributor@first-vendor.example', 'ZEPHYRINE.CONTRIBUTOR@FIRST-VENDOR.EXAMPLE', 'zephyrine.contributor@first-vendor.example', 'ZEPHYRINE.CONTRIBUTOR@FIRST-VENDOR.EXAMPLE', 'true', 'AQAAAAIAAAABAAAAEBH9U43/Dngx8ILI6pywKAIZcv1ECA82H5mGDIp9Z2QbWJZJCRYuOAFVBQDu5cX32w==', '01a22e4ceafe720e8999cafc624fa2cf', 'bdba7506-8b3d-46e4-8b1a-166750368d0b', NULL, 'false', 'false', NULL, 'true', '0');
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('40301e3e-7a14-4055-988a-f7075e0e3da8', 'Reviewer', 'en', 'Auto', '-infinity', 'reviewer@other-bank.example', 'REVIEWER@OTHER-BANK.EXAMPLE', 'reviewer@other-bank.example', 'REVIEWER@OTHER-BANK.EXAMPLE', 'true', 'AQAAAAIAAAABAAAAEBH9U43/Dngx8ILI6pywKAIZcv1ECA82H5mGDIp9Z2QbWJZJCRYuOAFVBQDu5cX32w==', '01a22e4ceaf37712912f7fa3e63067eb', '3a9b417e-8558-4001-bd0f-2ab6f9b65535', NULL, 'false', 'false', NULL, 'true', '0');
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('4ae0fec7-6efe-46d5-97cc-67e6d2657c24', 'BuyerAdministrator', 'en', 'Auto', '-infinity', 'buyeradministrator@other-bank.example', 'BUYERADMINISTRATOR@OTHER-BANK.EXAMPLE', 'buyeradministrator@other-bank.example', 'BUYERADMINISTRATOR@OTHER-BANK.EXAMPLE', 'true', 'AQAAAAIAAAABAAAAEBH9U43/Dngx8ILI6pywKAIZcv1ECA82H5mGDIp9Z2QbWJZJCRYuOAFVBQDu5cX32w==', '01a22e4ceae87b58a2eabf969c0bc82c', '5779cf38-21f0-4143-a2bb-5dccf2ba3816', NULL, 'false', 'false', NULL, 'true', '0');
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('5742ad53-d282-4e72-b747-5e456bb175a0', 'Contributor', 'en', 'Auto', '-infinity', 'contributor@other-vendor.example', 'CONTRIBUTOR@OTHER-VENDOR.EXAMPLE', 'contributor@other-vendor.example', 'CONTRIBUTOR@OTHER-VENDOR.EXAMPLE', 'true', 'AQAAAAIAAAABAAAAEBH9U43/Dngx8ILI6pywKAIZcv1ECA82H5mGDIp9Z2QbWJZJCRYuOAFVBQDu5cX32w==', '01a22e4ceaff732ea81d43de6f221704', 'e45025f3-0333-487d-9f83-530af26c112f', NULL, 'false', 'false', NULL, 'true', '0');
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('5f1496c3-b7c6-4527-b8d5-290de7cb1183', 'VendorAdministrator', 'en', 'Auto', '-infinity', 'vendoradministrator@other-vendor.example', 'VENDORADMINISTRATOR@OTHER-VENDOR.EXAMPLE', 'vendoradministrator@other-vendor.example', 'VENDORADMINISTRATOR@OTHER-VENDOR.EXAMPLE', 'true', 'AQAAAAIAAAABAAAAEBH9U43/Dngx8ILI6pywKAIZcv1ECA82H5mGDIp9Z2QbWJZJCRYuOAFVBQDu5cX32w==', '01a22e4ceafa73fd94db9a7947ef8999', '93d4ee25-6fad-4bdb-9908-ca2af5d4bc9e', NULL, 'false', 'false', NULL, 'true', '0');
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('71d3516e-4995-416b-9de5-0829082fa02e', 'RiskManager', 'en', 'Auto', '-infinity', 'riskmanager@other-bank.example', 'RISKMANAGER@OTHER-BANK.EXAMPLE', 'riskmanager@other-bank.example', 'RISKMANAGER@OTHER-BANK.EXAMPLE', 'true', 'AQAAAAIAAAABAAAAEBH9U43/Dngx8ILI6pywKAIZcv1ECA82H5mGDIp9Z2QbWJZJCRYuOAFVBQDu5cX32w==', '01a22e4ceaf17715978fd6576b1641cc', '8869fe66-75fd-4036-bb95-f6fb36697eb4', NULL, 'false', 'false', NULL, 'true', '0');
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('7cf360cf-e4a9-4848-a7de-b558f4ef91cc', 'Zephyrine RiskManager', 'en', 'Auto', '-infinity', 'zephyrine.riskmanager@first-bank.example', 'ZEPHYRINE.RISKMANAGER@FIRST-BANK.EXAMPLE', 'zephyrine.riskmanager@first-bank.example', 'ZEPHYRINE.RISKMANAGER@FIRST-BANK.EXAMPLE', 'true', 'AQAAAAIAAAABAAAAEBH9U43/Dngx8ILI6pywKAIZcv1ECA82H5mGDIp9Z2QbWJZJCRYuOAFVBQDu5cX32w==', '01a22e4ceaef7bdc9b7e9b43a0230a64', 'ffccc644-f0a4-4af4-b248-cf3724957520', NULL, 'false', 'false', NULL, 'true', '0');
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('81568a92-934d-4bb7-84a9-d27cf17a70e5', 'ProcurementOfficer', 'en', 'Auto', '-infinity', 'procurementofficer@other-bank.example', 'PROCUREMENTOFFICER@OTHER-BANK.EXAMPLE', 'procurementofficer@other-bank.example', 'PROCUREMENTOFFICER@OTHER-BANK.EXAMPLE', 'true', 'AQAAAAIAAAABAAAAEBH9U43/Dngx8ILI6pywKAIZcv1ECA82H5mGDIp9Z2QbWJZJCRYuOAFVBQDu5cX32w==', '01a22e4ceaee7651b2855787bc6dd508', 'f465b7cb-6fab-465d-a818-2da5e74ee72f', NULL, 'false', 'false', NULL, 'true', '0');
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('95a7a050-26d7-4467-94b6-8914be282607', 'ResponseOwner', 'en', 'Auto', '-infinity', 'responseowner@other-vendor.example', 'RESPONSEOWNER@OTHER-VENDOR.EXAMPLE', 'responseowner@other-vendor.example', 'RESPONSEOWNER@OTHER-VENDOR.EXAMPLE', 'true', 'AQAAAAIAAAABAAAAEBH9U43/Dngx8ILI6pywKAIZcv1ECA82H5mGDIp9Z2QbWJZJCRYuOAFVBQDu5cX32w==', '01a22e4ceafc724ba3d6452d38cc6710', 'a8a2d301-0b23-4872-b6b9-52e72c29e70d', NULL, 'false', 'false', NULL, 'true', '0');
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('9c90c51e-91e7-4e38-88e6-afce6d0cbf1d', 'Auditor', 'en', 'Auto', '-infinity', 'auditor@other-bank.example', 'AUDITOR@OTHER-BANK.EXAMPLE', 'auditor@other-bank.example', 'AUDITOR@OTHER-BANK.EXAMPLE', 'true', 'AQAAAAIAAAABAAAAEBH9U43/Dngx8ILI6pywKAIZcv1ECA82H5mGDIp9Z2QbWJZJCRYuOAFVBQDu5cX32w==', '01a22e4ceaf87ffa883fe9ac624eb8fb', 'ce9040dc-6308-44e4-ba54-a8efd0a7070e', NULL, 'false', 'false', NULL, 'true', '0');
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('ccbedaef-a748-4f77-a0d2-ccb0c37b986d', 'Zephyrine EvidenceOwner', 'en', 'Auto', '-infinity', 'zephyrine.evidenceowner@first-vendor.example', 'ZEPHYRINE.EVIDENCEOWNER@FIRST-VENDOR.EXAMPLE', 'zephyrine.evidenceowner@first-vendor.example', 'ZEPHYRINE.EVIDENCEOWNER@FIRST-VENDOR.EXAMPLE', 'true', 'AQAAAAIAAAABAAAAEBH9U43/Dngx8ILI6pywKAIZcv1ECA82H5mGDIp9Z2QbWJZJCRYuOAFVBQDu5cX32w==', '01a22e4ceafc7334a44554488673cd76', '03416130-18ad-4d0d-9538-c7d0de36161c', NULL, 'false', 'false', NULL, 'true', '0');
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('dd3c555c-9e79-496c-a779-a366a88879d8', 'Zephyrine Reviewer', 'en', 'Auto', '-infinity', 'zephyrine.reviewer@first-bank.example', 'ZEPHYRINE.REVIEWER@FIRST-BANK.EXAMPLE', 'zephyrine.reviewer@first-bank.example', 'ZEPHYRINE.REVIEWER@FIRST-BANK.EXAMPLE', 'true', 'AQAAAAIAAAABAAAAEBH9U43/Dngx8ILI6pywKAIZcv1ECA82H5mGDIp9Z2QbWJZJCRYuOAFVBQDu5cX32w==', '01a22e4ceaf272edb9a7d446778c4812', '698b2857-940c-431b-b07a-fe6cd0bfb6ae', NULL, 'false', 'false', NULL, 'true', '0');
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('e0aab1b8-84be-4659-8a0f-d7e5087a5e0e', 'Zephyrine BuyerAdministrator', 'en', 'Auto', '-infinity', 'zephyrine.buyeradministrator@first-bank.example', 'ZEPHYRINE.BUYERADMINISTRATOR@FIRST-BANK.EXAMPLE', 'zephyrine.buyeradministrator@first-bank.example', 'ZEPHYRINE.BUYERADMINISTRATOR@FIRST-BANK.EXAMPLE', 'true', 'AQAAAAIAAAABAAAAEBH9U43/Dngx8ILI6pywKAIZcv1ECA82H5mGDIp9Z2QbWJZJCRYuOAFVBQDu5cX32w==', '01a22e4cea827e9a924b99bb81599aa2', '9a40dd48-fd6f-43ac-bcec-a4dc0049cbe1', NULL, 'false', 'false', NULL, 'true', '0');
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('e50db8de-cc8c-46bc-b103-6a9593dd1d60', 'Zephyrine ProcurementOfficer', 'en', 'Auto', '-infinity', 'zephyrine.procurementofficer@first-bank.example', 'ZEPHYRINE.PROCUREMENTOFFICER@FIRST-BANK.EXAMPLE', 'zephyrine.procurementofficer@first-bank.example', 'ZEPHYRINE.PROCUREMENTOFFICER@FIRST-BANK.EXAMPLE', 'true', 'AQAAAAIAAAABAAAAEBH9U43/Dngx8ILI6pywKAIZcv1ECA82H5mGDIp9Z2QbWJZJCRYuOAFVBQDu5cX32w==', '01a22e4ceaeb71868bfd93e90fae1f69', 'e131d137-f3d1-47b1-b759-675e8df6e3df', NULL, 'false', 'false', NULL, 'true', '0');
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('fd7261e2-41bb-4b1c-ade5-bf91c71afbc1', 'Approver', 'en', 'Auto', '-infinity', 'approver@other-bank.example', 'APPROVER@OTHER-BANK.EXAMPLE', 'approver@other-bank.example', 'APPROVER@OTHER-BANK.EXAMPLE', 'true', 'AQAAAAIAAAABAAAAEBH9U43/Dngx8ILI6pywKAIZcv1ECA82H5mGDIp9Z2QbWJZJCRYuOAFVBQDu5cX32w==', '01a22e4ceaf57488b9f72c79e2040505', 'ef22ee55-bd41-4712-a2bf-95d19b2bcf38', NULL, 'false', 'false', NULL, 'true', '0');
insert into "PersonClaims" ("Id", "UserId", "ClaimType", "ClaimValue") values ('1', '7cf360cf-e4a9-4848-a7de-b558f4ef91cc', 'of a release', 'yes');
insert into "PersonLogins" ("LoginProvider", "ProviderKey", "ProviderDisplayName", "UserId") values ('of a release', '1', NULL, '7cf360cf-e4a9-4848-a7de-b558f4ef91cc');
insert into "PersonTokens" ("UserId", "LoginProvider", "Name", "Value") values ('7cf360cf-e4a9-4848-a7de-b558f4ef91cc', 'of a release', 'token', '1');
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
insert into "ReferenceEntries" ("TenantId", "Kind", "Key", "EntryJson", "ChangedByName", "ChangedAt", "Revision") values ('b2a549e3-d0cb-4a8d-92f6-ff3002624121', 'AccreditationBody', 'FB', '{"id":"FB","name":"Zephyrine accreditation","nativeName":null,"economy":"Zephyrine","iso3166":"HK","mlaManagementSystems":true,"mlaIsms":null,"aimsProgramme":null,"confidence":"verified","website":null,"note":null,"spellings":[],"source":null,"checkedOn":null}', 'Zephyrine Risk', '2026-11-24 02:00:00+00', '0');
insert into "ReminderPauses" ("TenantId", "Id", "VendorId", "ObligationId", "Reason", "From", "Until", "ByName", "EndedAt", "Revision") values ('b2a549e3-d0cb-4a8d-92f6-ff3002624121', '01a22e4c-ed38-7807-94c3-4f16a53c3b94', NULL, '01a22e4c-ecef-717e-bde5-03de7640c811', 'Zephyrine pause', '2026-11-24', '2026-11-25', 'Zephyrine Contact', '2026-11-24 02:00:00+00', '0');
insert into "ReminderPauses" ("TenantId", "Id", "VendorId", "ObligationId", "Reason", "From", "Until", "ByName", "EndedAt", "Revision") values ('ff2237b5-7229-4d66-a156-7d5fc468a90c', '01a22e4c-ed47-76fb-b349-41f5c344a24e', NULL, '01a22e4c-ed05-7634-b104-afa9bdf88256', 'Zephyrine pause', '2026-11-24', '2026-11-25', 'Zephyrine Contact', '2026-11-24 02:00:00+00', '0');
insert into "ReminderPolicies" ("TenantId", "Offsets", "SendHour", "QuietWeekends", "Holidays", "Digest", "DigestDay", "VendorAdministratorAfter", "BuyerOwnerAfter", "RiskManagerAfter", "ReplanAfter", "Revision", "OnScreenOnly") values ('b2a549e3-d0cb-4a8d-92f6-ff3002624121', '', '8', 'false', '', 'None', 'Monday', '3', '3', NULL, NULL, '0', '');
insert into "ReminderPolicies" ("TenantId", "Offsets", "SendHour", "QuietWeekends", "Holidays", "Digest", "DigestDay", "VendorAdministratorAfter", "BuyerOwnerAfter", "RiskManagerAfter", "ReplanAfter", "Revision", "OnScreenOnly") values ('ff2237b5-7229-4d66-a156-7d5fc468a90c', '', '8', 'false', '', 'None', 'Monday', '3', '3', NULL, NULL, '0', '');
insert into "ReturnPoints" ("BuyerId", "AssessmentId", "Round", "QuestionId", "VendorOrganisationId", "Comment", "ByName", "At") values ('b2a549e3-d0cb-4a8d-92f6-ff3002624121', '01a22e4c-eb42-75a6-afcb-3de77ac38ee8', '1', 'GOV-01', 'ff2237b5-7229-4d66-a156-7d5fc468a90c', 'Zephyrine comment', 'Reviewer', '2026-11-24 02:00:00+00');
insert into "ReviewItems" ("TenantId", "AssessmentId", "Round", "QuestionId", "Judgement", "SharedComment", "InternalNote", "ReviewerId", "ReviewerName", "JudgedAt", "Revision") values ('b2a549e3-d0cb-4a8d-92f6-ff3002624121', '01a22e4c-eb42-75a6-afcb-3de77ac38ee8', '1', 'GOV-01', 'Accepted', NULL, 'Zephyrine note', 'dd3c555c-9e79-496c-a779-a366a88879d8', 'Reviewer', '2026-11-24 02:00:00+00', '0');
insert into "SectionAssignments" ("TenantId", "AssessmentId", "SectionId", "BuyerId", "PersonId", "PersonName") values ('ff2237b5-7229-4d66-a156-7d5fc468a90c', '01a22e4c-eb42-75a6-afcb-3de77ac38ee8', 'S1', 'b2a549e3-d0cb-4a8d-92f6-ff3002624121', '00000000-0000-0000-0000-000000000000', '');
insert into "SentReminders" ("TenantId", "ObligationId", "DueDate", "OffsetDays", "Recipient", "PlannedAt", "MailId") values ('b2a549e3-d0cb-4a8d-92f6-ff3002624121', '01a22e4c-ecef-717e-bde5-03de7640c811', '2026-11-29', '90', 'CONTACT@FIRST-VENDOR.EXAMPLE', '2026-11-24 02:00:00+00', '01a22e4c-ed17-7958-9ae5-836e0590c6fd');
insert into "SentReminders" ("TenantId", "ObligationId", "DueDate", "OffsetDays", "Recipient", "PlannedAt", "MailId") values ('ff2237b5-7229-4d66-a156-7d5fc468a90c', '01a22e4c-ed05-7634-b104-afa9bdf88256', '2026-12-08', '90', 'CONTACT@FIRST-VENDOR.EXAMPLE', '2026-11-24 02:00:00+00', '01a22e4c-ed47-7eb6-ace2-918ca5a57ce4');
insert into "SharedCertificates" ("BuyerId", "CertificateId", "VendorOrganisationId", "VendorId", "DocumentId", "FactsJson", "ExpiryDate", "UpdatedAt", "Lapse", "LapsesOn", "LookAgainOn", "Status", "LacksProof", "LapsedAt", "ProvenAt", "RenewedAt", "RestoredAt", "VendorChanges") values ('b2a549e3-d0cb-4a8d-92f6-ff3002624121', '4b09703f-81ef-4d89-bb2b-c048d1c64e10', 'ff2237b5-7229-4d66-a156-7d5fc468a90c', '01a22e4c-eb09-7cad-962e-68ddbfbff35a', '3b4078b8-f148-4ef4-bc36-0a94c876b4ad', '{"Standard":0,"Edition":"","Number":"Zephyrine-1","HolderName":"Zephyrine","HolderAddress":"","Sites":[],"NamedCompanies":[],"Scope":"","SoaVersion":null,"SoaDate":null,"RoleInScope":null,"OriginalDate":null,"IssueDate":"2024-06-07","CycleStart":null,"ExpiryDate":"2027-01-23","CertificationBody":"","AccreditationBody":null,"AccreditationMark":null,"MlaMark":null,"VerificationUrl":null,"ReportedState":0,"SuspendedOn":null,"WithdrawnOn":null,"SurveillanceDone":[],"ScopeCoversService":null,"Verified":false,"ConfirmedOn":null}', '2027-01-23', '2026-11-24 02:00:00+00', NULL, NULL, '2000-01-01', NULL, 'false', NULL, NULL, NULL, NULL, '1');
insert into "Submissions" ("BuyerId", "Id", "VendorOrganisationId", "AssessmentId", "Round", "Content", "ContentSha256", "SubmittedById", "SubmittedByName", "SubmittedAt") values ('b2a549e3-d0cb-4a8d-92f6-ff3002624121', '01a22e4c-ebcd-77e2-8046-d68c53b5aa26', 'ff2237b5-7229-4d66-a156-7d5fc468a90c', '01a22e4c-eb42-75a6-afcb-3de77ac38ee8', '1', '{"answers":[{"questionId":"GOV-01","value":"Zephyrine answer","comment":null,"answeredBy":"Zephyrine ResponseOwner","answeredAt":"2026-11-24T02:00:00Z","evidence":[{"documentId":{"value":"3b4078b8-f148-4ef4-bc36-0a94c876b4ad"},"versionId":{"value":"92289070-3f33-4031-8b49-45ad4bbedccb"},"kind":"iso42001_certificate","title":"Zephyrine certificate","fileName":"Zephyrine.pdf","number":1,"size":10,"sha256":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","documentDate":null,"validUntil":null}]}]}', 'ea60cb12bdf9992042be0bb1eb66fb5304af50dc5f003e51b5c5828ccf3b71a9', '0b082b35-5e62-47e0-994e-b2829cb64bc9', 'Zephyrine ResponseOwner', '2026-11-24 02:00:00+00');
insert into "Suppressions" ("TenantId", "Id", "Address", "Cause", "Reason", "Since") values ('b2a549e3-d0cb-4a8d-92f6-ff3002624121', '01a22e4c-ed47-7ee4-a786-8771f3b5ebdb', 'FB.CONTACT@FIRST-VENDOR.EXAMPLE', 'AddressRefused', '550 Zephyrine', '2026-11-24 02:00:00+00');
insert into "Suppressions" ("TenantId", "Id", "Address", "Cause", "Reason", "Since") values ('ff2237b5-7229-4d66-a156-7d5fc468a90c', '01a22e4c-ed4f-7572-b321-5d10ca934ca6', 'FB.CONTACT@FIRST-VENDOR.EXAMPLE', 'AddressRefused', '550 Zephyrine', '2026-11-24 02:00:00+00');
insert into "TakeOuts" ("TenantId", "Id", "State", "RequestedById", "RequestedByName", "RequestedAt", "Attempts", "AliveAt", "FilesDone", "FilesAll", "BlobName", "Size", "Sha256", "ReadyAt", "KeptUntil", "Fault") values ('b2a549e3-d0cb-4a8d-92f6-ff3002624121', '01a22e4c-ec30-74d6-9957-bdbe57b4691a', 'Gone', '0b082b35-5e62-47e0-994e-b2829cb64bc9', 'Zephyrine Contact', '2026-11-24 02:00:00+00', '0', NULL, '0', '0', '', '0', '', NULL, NULL, '');
insert into "TakeOuts" ("TenantId", "Id", "State", "RequestedById", "RequestedByName", "RequestedAt", "Attempts", "AliveAt", "FilesDone", "FilesAll", "BlobName", "Size", "Sha256", "ReadyAt", "KeptUntil", "Fault") values ('ff2237b5-7229-4d66-a156-7d5fc468a90c', '01a22e4c-ec40-799e-a276-2f8bbf39bb0d', 'Gone', '0b082b35-5e62-47e0-994e-b2829cb64bc9', 'Zephyrine Contact', '2026-11-24 02:00:00+00', '0', NULL, '0', '0', '', '0', '', NULL, NULL, '');
insert into "TrustProfiles" ("TenantId", "Visibility", "Token", "Introduction", "IntroductionZh", "ContactName", "ContactEmail", "Website", "ShowsCoverage", "ChangedAt", "Revision") values ('ff2237b5-7229-4d66-a156-7d5fc468a90c', 'Hidden', '', 'Zephyrine introduction', '', 'Zephyrine Contact', 'contact@first-vendor.example', '', 'true', '2026-11-24 02:00:00+00', '0');
insert into "UnsupportedAnswers" ("BuyerId", "AssessmentId", "QuestionId", "CertificateId", "VendorOrganisationId", "DocumentId", "CertificateName", "Cause", "Since", "FindingId", "SupportedAgainOn") values ('b2a549e3-d0cb-4a8d-92f6-ff3002624121', '01a22e4c-eb42-75a6-afcb-3de77ac38ee8', 'GOV-01', '4b09703f-81ef-4d89-bb2b-c048d1c64e10', 'ff2237b5-7229-4d66-a156-7d5fc468a90c', '3b4078b8-f148-4ef4-bc36-0a94c876b4ad', 'Zephyrine certificate', 'SurveillanceOverdue', '2026-11-24', '8c502677-89a8-401d-8cb2-f5d88465b257', NULL);
insert into "VendorContacts" ("TenantId", "Id", "VendorId", "Name", "Email", "Language", "Position") values ('b2a549e3-d0cb-4a8d-92f6-ff3002624121', '01a22e4c-eb27-77be-b9f4-b001b3d562a7', '01a22e4c-eb09-7cad-962e-68ddbfbff35a', 'Zephyrine Contact', 'contact@first-vendor.example', 'en', NULL);
insert into "Vendors" ("TenantId", "Id", "Name", "LegalName", "Website", "Country", "Notes", "Status", "OwnerId", "Tier", "SearchText", "NextDate", "NextKind", "ApprovedUntil", "VendorOrganisationId", "CreatedAt", "Revision") values ('b2a549e3-d0cb-4a8d-92f6-ff3002624121', '01a22e4c-eb09-7cad-962e-68ddbfbff35a', 'Zephyrine Analytics', NULL, NULL, NULL, NULL, 'Registered', '7cf360cf-e4a9-4848-a7de-b558f4ef91cc', 'High', 'zephyrine analytics
zephyrine score', NULL, NULL, NULL, 'ff2237b5-7229-4d66-a156-7d5fc468a90c', '2026-11-24 02:00:00+00', '0');
