insert into "AiServices" ("TenantId", "Id", "VendorId", "Name", "Purpose", "Status", "OwnerId", "UseCase", "Tier", "TierIsProvisional", "Revision") values ('BE701A84-1D87-4435-BF7F-90EF1B2664E4', '01A22496-13C9-7373-BFD8-900E48C9EB8D', '01A22496-1386-790E-A378-F4F6F94CF6F8', 'Zephyrine Score', NULL, 'Planned', NULL, '{}', 'High', 1, 0);
insert into "Answers" ("TenantId", "AssessmentId", "QuestionId", "BuyerId", "Value", "Comment", "AnsweredById", "AnsweredByName", "AnsweredAt", "Revision") values ('D516B9CA-6914-46C1-9B6F-2244AB5E801C', '01A22496-13F6-721B-81FF-21D1B260B553', 'GOV-01', 'BE701A84-1D87-4435-BF7F-90EF1B2664E4', 'Zephyrine answer', NULL, '44B873B4-AD55-4AA3-B25E-1A9B1E7F52A3', 'Zephyrine ResponseOwner', '2026-11-24 02:00:00', 0);
insert into "AssessedServices" ("TenantId", "AssessmentId", "AiServiceId") values ('BE701A84-1D87-4435-BF7F-90EF1B2664E4', '01A22496-13F6-721B-81FF-21D1B260B553', '01A22496-13C9-7373-BFD8-900E48C9EB8D');
insert into "Assessments" ("BuyerId", "Id", "VendorOrganisationId", "VendorId", "BuyerName", "VendorName", "Reference", "QuestionnaireId", "QuestionnaireVersion", "Services", "SearchText", "Facts", "Message", "ContactName", "ContactEmail", "ContactLanguage", "SentById", "SentByName", "SentAt", "DueDate", "State", "StateChangedAt", "Round", "ResponsibleId", "ResponsibleName", "Answered", "Shown", "SubmittedAt", "SubmittedByName", "Outcome", "DecidedAt", "ValidUntil", "NextReviewOn", "Revision") values ('BE701A84-1D87-4435-BF7F-90EF1B2664E4', '01A22496-13F6-721B-81FF-21D1B260B553', 'D516B9CA-6914-46C1-9B6F-2244AB5E801C', '01A22496-1386-790E-A378-F4F6F94CF6F8', 'Zephyrine Bank', 'Zephyrine Analytics', 'FB-2026-0001', 'ai-basic', '1.0.0', 'Zephyrine Score', '', '{}', 'Zephyrine message', 'Zephyrine Contact', 'contact@first-vendor.example', 'en', '1545488D-8D1E-4537-B590-72A3EB454749', 'Procurement officer', '2026-11-24 02:00:00', '2026-11-29', 'InReview', '2026-11-24 02:00:00', 1, '44B873B4-AD55-4AA3-B25E-1A9B1E7F52A3', 'Zephyrine ResponseOwner', 1, 10, '2026-11-24 02:00:00', 'Zephyrine ResponseOwner', NULL, NULL, NULL, NULL, 0);
insert into "Assessments" ("BuyerId", "Id", "VendorOrganisationId", "VendorId", "BuyerName", "VendorName", "Reference", "QuestionnaireId", "QuestionnaireVersion", "Services", "SearchText", "Facts", "Message", "ContactName", "ContactEmail", "ContactLanguage", "SentById", "SentByName", "SentAt", "DueDate", "State", "StateChangedAt", "Round", "ResponsibleId", "ResponsibleName", "Answered", "Shown", "SubmittedAt", "SubmittedByName", "Outcome", "DecidedAt", "ValidUntil", "NextReviewOn", "Revision") values ('BE701A84-1D87-4435-BF7F-90EF1B2664E4', '01A22496-16E4-727E-B378-7DBEE6FCCC7F', 'D516B9CA-6914-46C1-9B6F-2244AB5E801C', '01A22496-1386-790E-A378-F4F6F94CF6F8', 'Zephyrine Bank', 'Zephyrine Analytics', 'FB-2026-0002', 'ai-basic', '1.0.0', 'Zephyrine Score', '', '{}', 'Zephyrine message', 'Zephyrine Contact', 'contact@first-vendor.example', 'en', '1545488D-8D1E-4537-B590-72A3EB454749', 'Procurement officer', '2026-11-24 02:00:00', '2026-11-29', 'Decided', '2026-11-24 02:00:00', 1, '44B873B4-AD55-4AA3-B25E-1A9B1E7F52A3', 'Zephyrine ResponseOwner', 0, 0, '2026-11-24 02:00:00', 'Zephyrine ResponseOwner', 'Approve', '2026-11-24 02:00:00', '2027-11-24', '2027-10-24', 0);
insert into "Assessments" ("BuyerId", "Id", "VendorOrganisationId", "VendorId", "BuyerName", "VendorName", "Reference", "QuestionnaireId", "QuestionnaireVersion", "Services", "SearchText", "Facts", "Message", "ContactName", "ContactEmail", "ContactLanguage", "SentById", "SentByName", "SentAt", "DueDate", "State", "StateChangedAt", "Round", "ResponsibleId", "ResponsibleName", "Answered", "Shown", "SubmittedAt", "SubmittedByName", "Outcome", "DecidedAt", "ValidUntil", "NextReviewOn", "Revision") values ('BE701A84-1D87-4435-BF7F-90EF1B2664E4', '01A22496-1707-7367-8906-CF6A8D150326', 'D516B9CA-6914-46C1-9B6F-2244AB5E801C', '01A22496-1386-790E-A378-F4F6F94CF6F8', 'Zephyrine Bank', 'Zephyrine Analytics', 'FB-2026-0003', 'ai-basic', '1.0.0', 'Zephyrine Score', '', '{}', 'Zephyrine message', 'Zephyrine Contact', 'contact@first-vendor.example', 'en', '1545488D-8D1E-4537-B590-72A3EB454749', 'Procurement officer', '2026-11-24 02:00:00', '2026-11-29', 'Requested', '2026-11-24 02:00:00', 1, '44B873B4-AD55-4AA3-B25E-1A9B1E7F52A3', 'Zephyrine ResponseOwner', 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, 0);
insert into "AttachedEvidence" ("TenantId", "AssessmentId", "QuestionId", "VersionId", "BuyerId", "DocumentId") values ('D516B9CA-6914-46C1-9B6F-2244AB5E801C', '01A22496-13F6-721B-81FF-21D1B260B553', 'GOV-01', '115864A4-F8A0-4678-8367-6376FA960F32', 'BE701A84-1D87-4435-BF7F-90EF1B2664E4', '4F4D1A65-286E-4811-AF3C-6349A92BCCCC');
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('07AB5601-CFE5-4F71-9911-F23F008B5895', '01A22496-132C-7C42-93D6-7B9C5E5DDA72', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Membership', 'D4D7499C-3160-4EEB-A1BB-7B3EFB8D9B03', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"BuyerAdministrator"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('07AB5601-CFE5-4F71-9911-F23F008B5895', '01A22496-1331-7037-8E3C-91960BA11341', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Membership', '00A5EE7A-DBF3-45C6-B2C4-B3713D1AEC56', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"ProcurementOfficer"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('07AB5601-CFE5-4F71-9911-F23F008B5895', '01A22496-1338-7678-962F-F6DB8A4B7962', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Membership', '37367F42-ED4C-41BD-9A5B-D53666D4EFE8', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"RiskManager"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('07AB5601-CFE5-4F71-9911-F23F008B5895', '01A22496-1344-75F2-B4C2-F41E55C9A55A', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Membership', 'AF1398E4-FA17-4D53-89E6-DACA2B1AFFFB', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"Reviewer"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('07AB5601-CFE5-4F71-9911-F23F008B5895', '01A22496-134E-7041-832C-5490ACD5F011', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Membership', 'EC7FE9EE-AA18-4C64-AA25-E7C5128858BF', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"Approver"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('07AB5601-CFE5-4F71-9911-F23F008B5895', '01A22496-1359-716F-9924-97568D000799', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Membership', 'D9DE46C3-7852-4809-87DE-D9E42414A793', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"Auditor"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('26C6C1C8-2291-47FC-96B6-E6AA07174D75', '01A22496-137D-7CFA-9F3C-95A1361AAC8B', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Membership', 'F0FC10C7-56C6-4082-9412-B161CD2D4498', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"PlatformOperator"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('701C5EB2-4B98-4C5E-B7D7-C73B06F971CA', '01A22496-1362-787E-BCDF-E5B10C1D4A2D', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Membership', 'FC60C5F1-0E2A-485A-ABA2-19F8ADFABA75', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"VendorAdministrator"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('701C5EB2-4B98-4C5E-B7D7-C73B06F971CA', '01A22496-136A-73D1-9EB8-6D657DC6F3B3', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Membership', '7F7E0CC6-34A0-47C9-8654-BCDE646E27B2', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"ResponseOwner"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('701C5EB2-4B98-4C5E-B7D7-C73B06F971CA', '01A22496-1371-72EC-8C3D-907AD879A1DB', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Membership', '0865FF56-D5A5-4725-A564-179EEA1A556F', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"EvidenceOwner"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('701C5EB2-4B98-4C5E-B7D7-C73B06F971CA', '01A22496-1376-761C-A110-56BCE1552227', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Membership', 'A4D6A2F0-3564-424D-842E-DADC9B9F4883', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"Contributor"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('BE701A84-1D87-4435-BF7F-90EF1B2664E4', '01A22496-12E7-7400-AD37-E0E588937F6D', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Membership', 'ED7E129C-CA81-432B-8837-9B5C33537C92', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"BuyerAdministrator"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('BE701A84-1D87-4435-BF7F-90EF1B2664E4', '01A22496-132E-7A2B-A2A2-E50BDFFF8CD0', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Membership', '1545488D-8D1E-4537-B590-72A3EB454749', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"ProcurementOfficer"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('BE701A84-1D87-4435-BF7F-90EF1B2664E4', '01A22496-1334-7A14-B165-C694310BD617', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Membership', '9730C14E-2E0E-4BAD-9160-FAC644CE2462', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"RiskManager"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('BE701A84-1D87-4435-BF7F-90EF1B2664E4', '01A22496-133D-7C5C-8CCB-EF3F49B79FD4', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Membership', 'BD93A6BE-C51B-4973-BF72-E3B56038FE48', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"Reviewer"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('BE701A84-1D87-4435-BF7F-90EF1B2664E4', '01A22496-134A-79BB-822E-A8688B4CF8D1', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Membership', 'F5788758-97C8-4719-A69D-126D3BAE395E', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"Approver"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('BE701A84-1D87-4435-BF7F-90EF1B2664E4', '01A22496-1356-75B4-A7A8-E54CD0F9CDEA', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Membership', 'B883959C-1F1F-4D3D-BDA2-F84F16DD6694', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"Auditor"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('BE701A84-1D87-4435-BF7F-90EF1B2664E4', '01A22496-18DF-7B5E-81D1-C5B673A0F80E', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'VendorContact', '01A22496-13B3-7754-A3E4-ED24A76B7402', '{"Email":[null,"contact@first-vendor.example"],"Language":[null,"en"],"Name":[null,"Zephyrine Contact"],"VendorId":[null,"01a22496-1386-790e-a378-f4f6f94cf6f8"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('BE701A84-1D87-4435-BF7F-90EF1B2664E4', '01A22496-18DF-7E2A-8D0C-A2E078ADC108', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Vendor', '01A22496-1386-790E-A378-F4F6F94CF6F8', '{"CreatedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Name":[null,"Zephyrine Analytics"],"OwnerId":[null,"9730c14e-2e0e-4bad-9160-fac644ce2462"],"Status":[null,"Registered"],"Tier":[null,"High"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('BE701A84-1D87-4435-BF7F-90EF1B2664E4', '01A22496-18E0-7978-8FE7-9EC0C8CB6EB3', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'AiService', '01A22496-13C9-7373-BFD8-900E48C9EB8D', '{"Name":[null,"Zephyrine Score"],"Status":[null,"Planned"],"Tier":[null,"High"],"TierIsProvisional":[null,"True"],"UseCase":[null,"{}"],"VendorId":[null,"01a22496-1386-790e-a378-f4f6f94cf6f8"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('BE701A84-1D87-4435-BF7F-90EF1B2664E4', '01A22496-18E0-7C3E-B78D-51542A0E14CC', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Assessment', '01A22496-13F6-721B-81FF-21D1B260B553', '{"BuyerName":[null,"Zephyrine Bank"],"ContactEmail":[null,"contact@first-vendor.example"],"ContactLanguage":[null,"en"],"ContactName":[null,"Zephyrine Contact"],"DueDate":[null,"11/29/2026"],"Facts":[null,"{}"],"Message":[null,"Zephyrine message"],"QuestionnaireId":[null,"ai-basic"],"QuestionnaireVersion":[null,"1.0.0"],"Reference":[null,"FB-2026-0001"],"ResponsibleName":[null,"Zephyrine ResponseOwner"],"Round":[null,"1"],"SentAt":[null,"2026-11-24T02:00:00.0000000Z"],"SentById":[null,"1545488d-8d1e-4537-b590-72a3eb454749"],"SentByName":[null,"Procurement officer"],"Services":[null,"Zephyrine Score"],"State":[null,"InReview"],"StateChangedAt":[null,"2026-11-24T02:00:00.0000000Z"],"SubmittedAt":[null,"2026-11-24T02:00:00.0000000Z"],"SubmittedByName":[null,"Zephyrine ResponseOwner"],"VendorId":[null,"01a22496-1386-790e-a378-f4f6f94cf6f8"],"VendorName":[null,"Zephyrine Analytics"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('BE701A84-1D87-4435-BF7F-90EF1B2664E4', '01A22496-18E1-76D8-AEFD-CC1F39445872', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Submission', '01A22496-13F6-721B-81FF-21D1B260B553', '{"AssessmentId":[null,"01a22496-13f6-721b-81ff-21d1b260b553"],"ContentSha256":[null,"170c706f347fb33edef69d7db1d9301125d0f4e21f3fc8bb2ee77d6f3129e914"],"Round":[null,"1"],"SubmittedAt":[null,"2026-11-24T02:00:00.0000000Z"],"SubmittedById":[null,"44b873b4-ad55-4aa3-b25e-1a9b1e7f52a3"],"SubmittedByName":[null,"Zephyrine ResponseOwner"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('BE701A84-1D87-4435-BF7F-90EF1B2664E4', '01A22496-18E2-7007-B724-597FA3AB70F3', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Assessment', '01A22496-1707-7367-8906-CF6A8D150326', '{"BuyerName":[null,"Zephyrine Bank"],"ContactEmail":[null,"contact@first-vendor.example"],"ContactLanguage":[null,"en"],"ContactName":[null,"Zephyrine Contact"],"DueDate":[null,"11/29/2026"],"Facts":[null,"{}"],"Message":[null,"Zephyrine message"],"QuestionnaireId":[null,"ai-basic"],"QuestionnaireVersion":[null,"1.0.0"],"Reference":[null,"FB-2026-0003"],"ResponsibleName":[null,"Zephyrine ResponseOwner"],"Round":[null,"1"],"SentAt":[null,"2026-11-24T02:00:00.0000000Z"],"SentById":[null,"1545488d-8d1e-4537-b590-72a3eb454749"],"SentByName":[null,"Procurement officer"],"Services":[null,"Zephyrine Score"],"State":[null,"Requested"],"StateChangedAt":[null,"2026-11-24T02:00:00.0000000Z"],"VendorId":[null,"01a22496-1386-790e-a378-f4f6f94cf6f8"],"VendorName":[null,"Zephyrine Analytics"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('BE701A84-1D87-4435-BF7F-90EF1B2664E4', '01A22496-18E2-704D-8D84-B1730A07FDA4', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Assessment', '01A22496-16E4-727E-B378-7DBEE6FCCC7F', '{"BuyerName":[null,"Zephyrine Bank"],"ContactEmail":[null,"contact@first-vendor.example"],"ContactLanguage":[null,"en"],"ContactName":[null,"Zephyrine Contact"],"DecidedAt":[null,"2026-11-24T02:00:00.0000000Z"],"DueDate":[null,"11/29/2026"],"Facts":[null,"{}"],"Message":[null,"Zephyrine message"],"NextReviewOn":[null,"10/24/2027"],"Outcome":[null,"Approve"],"QuestionnaireId":[null,"ai-basic"],"QuestionnaireVersion":[null,"1.0.0"],"Reference":[null,"FB-2026-0002"],"ResponsibleName":[null,"Zephyrine ResponseOwner"],"Round":[null,"1"],"SentAt":[null,"2026-11-24T02:00:00.0000000Z"],"SentById":[null,"1545488d-8d1e-4537-b590-72a3eb454749"],"SentByName":[null,"Procurement officer"],"Services":[null,"Zephyrine Score"],"State":[null,"Decided"],"StateChangedAt":[null,"2026-11-24T02:00:00.0000000Z"],"SubmittedAt":[null,"2026-11-24T02:00:00.0000000Z"],"SubmittedByName":[null,"Zephyrine ResponseOwner"],"ValidUntil":[null,"11/24/2027"],"VendorId":[null,"01a22496-1386-790e-a378-f4f6f94cf6f8"],"VendorName":[null,"Zephyrine Analytics"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('BE701A84-1D87-4435-BF7F-90EF1B2664E4', '01A22496-18E2-709F-945A-BD394F7EE037', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'SharedCertificate', 'F04165ED-3A8B-4A9C-BDC0-CD5155EAACC5', '{"DocumentId":[null,"4f4d1a65-286e-4811-af3c-6349a92bcccc"],"ExpiryDate":[null,"01/23/2027"],"FactsJson":[null,"{\u0022Standard\u0022:0,\u0022Edition\u0022:\u0022\u0022,\u0022Number\u0022:\u0022Zephyrine-1\u0022,\u0022HolderName\u0022:\u0022Zephyrine\u0022,\u0022HolderAddress\u0022:\u0022\u0022,\u0022Sites\u0022:[],\u0022NamedCompanies\u0022:[],\u0022Scope\u0022:\u0022\u0022,\u0022SoaVersion\u0022:null,\u0022SoaDate\u0022:null,\u0022RoleInScope\u0022:null,\u0022OriginalDate\u0022:null,\u0022IssueDate\u0022:\u00222024-06-07\u0022,\u0022CycleStart\u0022:null,\u0022ExpiryDate\u0022:\u00222027-01-23\u0022,\u0022CertificationBody\u0022:\u0022\u0022,\u0022AccreditationBody\u0022:null,\u0022AccreditationMark\u0022:null,\u0022MlaMark\u0022:null,\u0022VerificationUrl\u0022:null,\u0022ReportedState\u0022:0,\u0022SuspendedOn\u0022:null,\u0022WithdrawnOn\u0022:null,\u0022SurveillanceDone\u0022:[],\u0022ScopeCoversService\u0022:null,\u0022Verifie… (528)"],"UpdatedAt":[null,"2026-11-24T02:00:00.0000000Z"],"VendorId":[null,"01a22496-1386-790e-a378-f4f6f94cf6f8"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('BE701A84-1D87-4435-BF7F-90EF1B2664E4', '01A22496-18E2-710D-B33E-552FAE0825CA', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Condition', '01A22496-16BB-7C8F-9B01-2D8479668437', '{"AssessmentId":[null,"01a22496-13f6-721b-81ff-21d1b260b553"],"DueDate":[null,"12/14/2026"],"Owner":[null,"Vendor"],"State":[null,"Open"],"Text":[null,"Zephyrine condition"],"VendorId":[null,"01a22496-1386-790e-a378-f4f6f94cf6f8"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('BE701A84-1D87-4435-BF7F-90EF1B2664E4', '01A22496-18E2-72C0-A7C4-D05F2FC4A0C9', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Invitation', '01A22496-172F-718A-9704-6C7942051393', '{"AssessmentId":[null,"01a22496-1707-7367-8906-cf6a8d150326"],"CreatedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Email":[null,"contact@first-vendor.example"],"ExpiresAt":[null,"2026-12-08T02:00:00.0000000Z"],"InvitedByEmail":[null,""],"InvitedByName":[null,""],"Kind":[null,"Assessment"],"Language":[null,"en"],"Name":[null,"Zephyrine Contact"],"NormalizedEmail":[null,"CONTACT@FIRST-VENDOR.EXAMPLE"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('BE701A84-1D87-4435-BF7F-90EF1B2664E4', '01A22496-18E2-74BC-B2DD-89A0AF2FC14E', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Finding', 'D7F85DEA-7DD0-4B96-825F-315E4D6F937E', '{"AssessmentId":[null,"01a22496-13f6-721b-81ff-21d1b260b553"],"QuestionId":[null,"GOV-01"],"RaisedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Reference":[null,"F-0001"],"RemediateBy":[null,"12/14/2026"],"Severity":[null,"High"],"SharedAt":[null,"2026-11-24T02:00:00.0000000Z"],"State":[null,"Open"],"Title":[null,"Zephyrine finding"],"VendorId":[null,"01a22496-1386-790e-a378-f4f6f94cf6f8"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('BE701A84-1D87-4435-BF7F-90EF1B2664E4', '01A22496-18E2-78C1-8522-7E16BE69E1C6', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'ReviewItem', '01A22496-13F6-721B-81FF-21D1B260B553', '{"InternalNote":[null,"Zephyrine note"],"JudgedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Judgement":[null,"Accepted"],"ReviewerId":[null,"bd93a6be-c51b-4973-bf72-e3b56038fe48"],"ReviewerName":[null,"Reviewer"],"QuestionId":["GOV-01","GOV-01"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('BE701A84-1D87-4435-BF7F-90EF1B2664E4', '01A22496-18E2-7BCF-84DE-FE91F2840593', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'EvidenceGrant', '01A22496-13F6-721B-81FF-21D1B260B553', '{"AssessmentId":[null,"01a22496-13f6-721b-81ff-21d1b260b553"],"BlobName":[null,"115864a4f8a0467883676376fa960f32"],"ContentType":[null,"application/pdf"],"DocumentId":[null,"4f4d1a65-286e-4811-af3c-6349a92bcccc"],"FileName":[null,"Zephyrine.pdf"],"GrantedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Kind":[null,"iso42001_certificate"],"Number":[null,"1"],"Sha256":[null,"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"],"Size":[null,"10"],"Title":[null,"Zephyrine certificate"],"VendorId":[null,"01a22496-1386-790e-a378-f4f6f94cf6f8"],"VersionId":[null,"115864a4-f8a0-4678-8367-6376fa960f32"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('BE701A84-1D87-4435-BF7F-90EF1B2664E4', '01A22496-18E2-7DCA-974C-B8DB8AA60A0F', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Decision', '01A22496-16E4-727E-B378-7DBEE6FCCC7F', '{"AssessmentId":[null,"01a22496-16e4-727e-b378-7dbee6fccc7f"],"Blockers":[null,""],"DecidedAt":[null,"2026-11-24T02:00:00.0000000Z"],"DecidedById":[null,"f5788758-97c8-4719-a69d-126d3bae395e"],"DecidedByName":[null,"Approver"],"Outcome":[null,"Approve"],"Reason":[null,"Zephyrine reason"],"Round":[null,"1"],"Score":[null,"80"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('D516B9CA-6914-46C1-9B6F-2244AB5E801C', '01A22496-135B-731E-AC3E-3AED18F06F87', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Membership', '675113D9-DC2F-4741-9663-32DAA7FE388A', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"VendorAdministrator"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('D516B9CA-6914-46C1-9B6F-2244AB5E801C', '01A22496-1366-77E4-89E7-57D1F21324DA', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Membership', '44B873B4-AD55-4AA3-B25E-1A9B1E7F52A3', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"ResponseOwner"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('D516B9CA-6914-46C1-9B6F-2244AB5E801C', '01A22496-136E-73F4-8C06-55CEA0A1491A', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Membership', '14276A96-0A46-41CB-BA9B-CD95D686DBD0', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"EvidenceOwner"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('D516B9CA-6914-46C1-9B6F-2244AB5E801C', '01A22496-1374-7773-8DF3-5D4D81301378', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Membership', '1522CF6E-3354-4098-AA63-623FC9475E0D', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"Contributor"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('D516B9CA-6914-46C1-9B6F-2244AB5E801C', '01A22496-18E0-7A97-A9D7-05C1DB3DA684', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Answer', '01A22496-13F6-721B-81FF-21D1B260B553', '{"AnsweredAt":[null,"2026-11-24T02:00:00.0000000Z"],"AnsweredById":[null,"44b873b4-ad55-4aa3-b25e-1a9b1e7f52a3"],"AnsweredByName":[null,"Zephyrine ResponseOwner"],"BuyerId":[null,"be701a84-1d87-4435-bf7f-90ef1b2664e4"],"Value":[null,"Zephyrine answer"],"QuestionId":["GOV-01","GOV-01"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('D516B9CA-6914-46C1-9B6F-2244AB5E801C', '01A22496-18E0-7C9C-83A4-2068F63EB514', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'SectionAssignment', '01A22496-13F6-721B-81FF-21D1B260B553', '{"BuyerId":[null,"be701a84-1d87-4435-bf7f-90ef1b2664e4"],"PersonId":[null,"00000000-0000-0000-0000-000000000000"],"PersonName":[null,""],"SectionId":["S1","S1"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('D516B9CA-6914-46C1-9B6F-2244AB5E801C', '01A22496-18E1-7174-B816-55CAB5771ACF', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'EvidenceDocument', '4F4D1A65-286E-4811-AF3C-6349A92BCCCC', '{"CreatedAt":[null,"2026-11-24T02:00:00.0000000Z"],"CurrentVersion":[null,"1"],"Kind":[null,"iso42001_certificate"],"Services":[null,""],"Title":[null,"Zephyrine certificate"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('D516B9CA-6914-46C1-9B6F-2244AB5E801C', '01A22496-18E1-723A-993F-2BB23EBA6AFE', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'DocumentVersion', '4F4D1A65-286E-4811-AF3C-6349A92BCCCC', '{"BlobName":[null,"115864a4f8a0467883676376fa960f32"],"ContentType":[null,"application/pdf"],"DocumentId":[null,"4f4d1a65-286e-4811-af3c-6349a92bcccc"],"FileName":[null,"Zephyrine.pdf"],"Number":[null,"1"],"Scan":[null,"NotScanned"],"Sha256":[null,"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"],"Size":[null,"10"],"State":[null,"Stored"],"UploadedAt":[null,"2026-11-24T02:00:00.0000000Z"],"UploadedById":[null,"44b873b4-ad55-4aa3-b25e-1a9b1e7f52a3"],"UploadedByName":[null,"Zephyrine ResponseOwner"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('D516B9CA-6914-46C1-9B6F-2244AB5E801C', '01A22496-18E1-7C43-BF4D-D0EC5835DEBB', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'AttachedEvidence', '01A22496-13F6-721B-81FF-21D1B260B553', '{"BuyerId":[null,"be701a84-1d87-4435-bf7f-90ef1b2664e4"],"DocumentId":[null,"4f4d1a65-286e-4811-af3c-6349a92bcccc"],"QuestionId":["GOV-01","GOV-01"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('D516B9CA-6914-46C1-9B6F-2244AB5E801C', '01A22496-18E1-7F3B-B719-994B95C3FC3D', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Certificate', 'F04165ED-3A8B-4A9C-BDC0-CD5155EAACC5', '{"DocumentId":[null,"4f4d1a65-286e-4811-af3c-6349a92bcccc"],"ExpiryDate":[null,"01/23/2027"],"FactsJson":[null,"{\u0022Standard\u0022:0,\u0022Edition\u0022:\u0022\u0022,\u0022Number\u0022:\u0022Zephyrine-1\u0022,\u0022HolderName\u0022:\u0022Zephyrine\u0022,\u0022HolderAddress\u0022:\u0022\u0022,\u0022Sites\u0022:[],\u0022NamedCompanies\u0022:[],\u0022Scope\u0022:\u0022\u0022,\u0022SoaVersion\u0022:null,\u0022SoaDate\u0022:null,\u0022RoleInScope\u0022:null,\u0022OriginalDate\u0022:null,\u0022IssueDate\u0022:\u00222024-06-07\u0022,\u0022CycleStart\u0022:null,\u0022ExpiryDate\u0022:\u00222027-01-23\u0022,\u0022CertificationBody\u0022:\u0022\u0022,\u0022AccreditationBody\u0022:null,\u0022AccreditationMark\u0022:null,\u0022MlaMark\u0022:null,\u0022VerificationUrl\u0022:null,\u0022ReportedState\u0022:0,\u0022SuspendedOn\u0022:null,\u0022WithdrawnOn\u0022:null,\u0022SurveillanceDone\u0022:[],\u0022ScopeCoversService\u0022:null,\u0022Verifie… (528)"],"RecordedAt":[null,"2026-11-24T02:00:00.0000000Z"]}', NULL, NULL);
insert into "Certificates" ("TenantId", "Id", "DocumentId", "RecordedAt", "FactsJson", "ExpiryDate", "Revision") values ('D516B9CA-6914-46C1-9B6F-2244AB5E801C', 'F04165ED-3A8B-4A9C-BDC0-CD5155EAACC5', '4F4D1A65-286E-4811-AF3C-6349A92BCCCC', '2026-11-24 02:00:00', '{"Standard":0,"Edition":"","Number":"Zephyrine-1","HolderName":"Zephyrine","HolderAddress":"","Sites":[],"NamedCompanies":[],"Scope":"","SoaVersion":null,"SoaDate":null,"RoleInScope":null,"OriginalDate":null,"IssueDate":"2024-06-07","CycleStart":null,"ExpiryDate":"2027-01-23","CertificationBody":"","AccreditationBody":null,"AccreditationMark":null,"MlaMark":null,"VerificationUrl":null,"ReportedState":0,"SuspendedOn":null,"WithdrawnOn":null,"SurveillanceDone":[],"ScopeCoversService":null,"Verified":false,"ConfirmedOn":null}', '2027-01-23', 0);
insert into "Conditions" ("BuyerId", "Id", "VendorOrganisationId", "AssessmentId", "VendorId", "Text", "Owner", "DueDate", "State", "MetAt", "Revision") values ('BE701A84-1D87-4435-BF7F-90EF1B2664E4', '01A22496-16BB-7C8F-9B01-2D8479668437', 'D516B9CA-6914-46C1-9B6F-2244AB5E801C', '01A22496-13F6-721B-81FF-21D1B260B553', '01A22496-1386-790E-A378-F4F6F94CF6F8', 'Zephyrine condition', 'Vendor', '2026-12-14', 'Open', NULL, 0);
insert into "DataProtectionKeys" ("Id", "FriendlyName", "Xml") values (2, 'revocation', '<revocation version="1"><revocationDate>2026-01-01T00:00:00Z</revocationDate><key id="6f1c1d0e-0c0a-4a52-9b7e-2a4e8f2d9c11" /><reason>Made for a test.</reason></revocation>');
insert into "Decisions" ("TenantId", "Id", "AssessmentId", "Round", "Outcome", "Reason", "Score", "Blockers", "DecidedById", "DecidedByName", "DecidedAt") values ('BE701A84-1D87-4435-BF7F-90EF1B2664E4', '01A22496-16E6-7E20-9827-E49373637142', '01A22496-16E4-727E-B378-7DBEE6FCCC7F', 1, 'Approve', 'Zephyrine reason', '80.0', '', 'F5788758-97C8-4719-A69D-126D3BAE395E', 'Approver', '2026-11-24 02:00:00');
insert into "DocumentVersions" ("TenantId", "Id", "DocumentId", "Number", "FileName", "ContentType", "BlobName", "Size", "Sha256", "State", "Scan", "UploadedById", "UploadedByName", "UploadedAt") values ('D516B9CA-6914-46C1-9B6F-2244AB5E801C', '115864A4-F8A0-4678-8367-6376FA960F32', '4F4D1A65-286E-4811-AF3C-6349A92BCCCC', 1, 'Zephyrine.pdf', 'application/pdf', '115864a4f8a0467883676376fa960f32', 10, 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'Stored', 'NotScanned', '44B873B4-AD55-4AA3-B25E-1A9B1E7F52A3', 'Zephyrine ResponseOwner', '2026-11-24 02:00:00');
insert into "Documents" ("TenantId", "Id", "Kind", "Title", "DocumentDate", "ValidUntil", "Services", "CurrentVersion", "CreatedAt", "ArchivedAt", "Revision") values ('D516B9CA-6914-46C1-9B6F-2244AB5E801C', '4F4D1A65-286E-4811-AF3C-6349A92BCCCC', 'iso42001_certificate', 'Zephyrine certificate', NULL, NULL, '', 1, '2026-11-24 02:00:00', NULL, 0);
insert into "EvidenceGrants" ("BuyerId", "Id", "VendorOrganisationId", "AssessmentId", "VendorId", "DocumentId", "VersionId", "Kind", "Title", "FileName", "ContentType", "BlobName", "Number", "Size", "Sha256", "DocumentDate", "ValidUntil", "GrantedAt", "RevokedAt") values ('BE701A84-1D87-4435-BF7F-90EF1B2664E4', '01A22496-1587-79E0-B6A2-F35147978E7A', 'D516B9CA-6914-46C1-9B6F-2244AB5E801C', '01A22496-13F6-721B-81FF-21D1B260B553', '01A22496-1386-790E-A378-F4F6F94CF6F8', '4F4D1A65-286E-4811-AF3C-6349A92BCCCC', '115864A4-F8A0-4678-8367-6376FA960F32', 'iso42001_certificate', 'Zephyrine certificate', 'Zephyrine.pdf', 'application/pdf', '115864a4f8a0467883676376fa960f32', 1, 10, 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', NULL, NULL, '2026-11-24 02:00:00', NULL);
insert into "EvidenceReads" ("BuyerId", "Id", "VendorOrganisationId", "GrantId", "DocumentId", "VersionId", "ReadById", "ReadByName", "ReadAt") values ('BE701A84-1D87-4435-BF7F-90EF1B2664E4', '01A22496-15D1-7079-A5F8-C0BAC512B286', 'D516B9CA-6914-46C1-9B6F-2244AB5E801C', '01A22496-1587-79E0-B6A2-F35147978E7A', '4F4D1A65-286E-4811-AF3C-6349A92BCCCC', '115864A4-F8A0-4678-8367-6376FA960F32', 'BD93A6BE-C51B-4973-BF72-E3B56038FE48', 'Reviewer', '2026-11-24 02:00:00');
insert into "Findings" ("BuyerId", "Id", "VendorOrganisationId", "AssessmentId", "VendorId", "Reference", "QuestionId", "Title", "Severity", "RemediateBy", "State", "SharedAt", "VendorResponse", "RaisedAt", "ClosedAt", "Revision") values ('BE701A84-1D87-4435-BF7F-90EF1B2664E4', 'D7F85DEA-7DD0-4B96-825F-315E4D6F937E', 'D516B9CA-6914-46C1-9B6F-2244AB5E801C', '01A22496-13F6-721B-81FF-21D1B260B553', '01A22496-1386-790E-A378-F4F6F94CF6F8', 'F-0001', 'GOV-01', 'Zephyrine finding', 'High', '2026-12-14', 'Open', '2026-11-24 02:00:00', NULL, '2026-11-24 02:00:00', NULL, 0);
insert into "FormCounts" ("Minute", "Client", "Count") values ('2026-11-24 02:00:00', 'OF-A-RELEASE', 1);
insert into "Invitations" ("TenantId", "Id", "Kind", "Email", "NormalizedEmail", "Name", "Language", "TokenHash", "AssessmentId", "Role", "InvitedByName", "InvitedByEmail", "CreatedAt", "ExpiresAt", "UsedAt", "UsedById", "WithdrawnAt", "PassedOnAt", "Revision") values ('BE701A84-1D87-4435-BF7F-90EF1B2664E4', '01A22496-172F-718A-9704-6C7942051393', 'Assessment', 'contact@first-vendor.example', 'CONTACT@FIRST-VENDOR.EXAMPLE', 'Zephyrine Contact', 'en', X'67719F714CFFF1BEF08A87C4611FFACFB4CD965E0F049D831AE4389B24F83249', '01A22496-1707-7367-8906-CF6A8D150326', NULL, '', '', '2026-11-24 02:00:00', '2026-12-08 02:00:00', NULL, NULL, NULL, NULL, 0);
insert into "Letters" ("TenantId", "Id", "Kind", "Content", "ActorId", "ActorName", "WrittenAt", "ReadAt", "LastError") values ('BE701A84-1D87-4435-BF7F-90EF1B2664E4', '01A22496-1784-7025-BA35-C12C45AA2487', 'news', '{}', NULL, 'Zephyrine actor', '2026-11-24 02:00:00', '2026-11-24 02:00:00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('07AB5601-CFE5-4F71-9911-F23F008B5895', '00A5EE7A-DBF3-45C6-B2C4-B3713D1AEC56', 'ProcurementOfficer', '2026-11-24 02:00:00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('07AB5601-CFE5-4F71-9911-F23F008B5895', '37367F42-ED4C-41BD-9A5B-D53666D4EFE8', 'RiskManager', '2026-11-24 02:00:00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('07AB5601-CFE5-4F71-9911-F23F008B5895', 'AF1398E4-FA17-4D53-89E6-DACA2B1AFFFB', 'Reviewer', '2026-11-24 02:00:00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('07AB5601-CFE5-4F71-9911-F23F008B5895', 'D4D7499C-3160-4EEB-A1BB-7B3EFB8D9B03', 'BuyerAdministrator', '2026-11-24 02:00:00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('07AB5601-CFE5-4F71-9911-F23F008B5895', 'D9DE46C3-7852-4809-87DE-D9E42414A793', 'Auditor', '2026-11-24 02:00:00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('07AB5601-CFE5-4F71-9911-F23F008B5895', 'EC7FE9EE-AA18-4C64-AA25-E7C5128858BF', 'Approver', '2026-11-24 02:00:00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('26C6C1C8-2291-47FC-96B6-E6AA07174D75', 'F0FC10C7-56C6-4082-9412-B161CD2D4498', 'PlatformOperator', '2026-11-24 02:00:00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('701C5EB2-4B98-4C5E-B7D7-C73B06F971CA', '0865FF56-D5A5-4725-A564-179EEA1A556F', 'EvidenceOwner', '2026-11-24 02:00:00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('701C5EB2-4B98-4C5E-B7D7-C73B06F971CA', '7F7E0CC6-34A0-47C9-8654-BCDE646E27B2', 'ResponseOwner', '2026-11-24 02:00:00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('701C5EB2-4B98-4C5E-B7D7-C73B06F971CA', 'A4D6A2F0-3564-424D-842E-DADC9B9F4883', 'Contributor', '2026-11-24 02:00:00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('701C5EB2-4B98-4C5E-B7D7-C73B06F971CA', 'FC60C5F1-0E2A-485A-ABA2-19F8ADFABA75', 'VendorAdministrator', '2026-11-24 02:00:00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('BE701A84-1D87-4435-BF7F-90EF1B2664E4', '1545488D-8D1E-4537-B590-72A3EB454749', 'ProcurementOfficer', '2026-11-24 02:00:00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('BE701A84-1D87-4435-BF7F-90EF1B2664E4', '9730C14E-2E0E-4BAD-9160-FAC644CE2462', 'RiskManager', '2026-11-24 02:00:00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('BE701A84-1D87-4435-BF7F-90EF1B2664E4', 'B883959C-1F1F-4D3D-BDA2-F84F16DD6694', 'Auditor', '2026-11-24 02:00:00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('BE701A84-1D87-4435-BF7F-90EF1B2664E4', 'BD93A6BE-C51B-4973-BF72-E3B56038FE48', 'Reviewer', '2026-11-24 02:00:00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('BE701A84-1D87-4435-BF7F-90EF1B2664E4', 'ED7E129C-CA81-432B-8837-9B5C33537C92', 'BuyerAdministrator', '2026-11-24 02:00:00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('BE701A84-1D87-4435-BF7F-90EF1B2664E4', 'F5788758-97C8-4719-A69D-126D3BAE395E', 'Approver', '2026-11-24 02:00:00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('D516B9CA-6914-46C1-9B6F-2244AB5E801C', '14276A96-0A46-41CB-BA9B-CD95D686DBD0', 'EvidenceOwner', '2026-11-24 02:00:00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('D516B9CA-6914-46C1-9B6F-2244AB5E801C', '1522CF6E-3354-4098-AA63-623FC9475E0D', 'Contributor', '2026-11-24 02:00:00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('D516B9CA-6914-46C1-9B6F-2244AB5E801C', '44B873B4-AD55-4AA3-B25E-1A9B1E7F52A3', 'ResponseOwner', '2026-11-24 02:00:00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('D516B9CA-6914-46C1-9B6F-2244AB5E801C', '675113D9-DC2F-4741-9663-32DAA7FE388A', 'VendorAdministrator', '2026-11-24 02:00:00', NULL);
insert into "Obligations" ("TenantId", "Id", "Kind", "SubjectId", "Subject", "Link", "VendorId", "ResponsibleOrganisationId", "ResponsiblePersonId", "DueDate", "NextReminderOn", "State", "LeaseOwner", "LeaseUntil", "Revision") values ('BE701A84-1D87-4435-BF7F-90EF1B2664E4', '01A22496-1708-7F4B-B39D-D576D6BA778F', 'Request', '01A22496-1707-7367-8906-CF6A8D150326', 'Zephyrine request', '/requests/01a22496-1707-7367-8906-cf6a8d150326', '01A22496-1386-790E-A378-F4F6F94CF6F8', 'D516B9CA-6914-46C1-9B6F-2244AB5E801C', '44B873B4-AD55-4AA3-B25E-1A9B1E7F52A3', '2026-11-29', '2026-11-24', 'Open', NULL, NULL, 0);
insert into "Obligations" ("TenantId", "Id", "Kind", "SubjectId", "Subject", "Link", "VendorId", "ResponsibleOrganisationId", "ResponsiblePersonId", "DueDate", "NextReminderOn", "State", "LeaseOwner", "LeaseUntil", "Revision") values ('D516B9CA-6914-46C1-9B6F-2244AB5E801C', '01A22496-172F-77F1-9CC0-82F2B0417229', 'CertificateExpiry', 'F04165ED-3A8B-4A9C-BDC0-CD5155EAACC5', 'Zephyrine certificate', '/our-certificates/f04165ed-3a8b-4a9c-bdc0-cd5155eaacc5', NULL, NULL, NULL, '2026-12-08', '2026-11-24', 'Open', NULL, NULL, 0);
insert into "Organisations" ("Id", "Kind", "Slug", "Name", "BuyerType", "TimeZone", "CreatedAt", "AssessmentCounter", "FindingCounter", "Revision", "Database") values ('07AB5601-CFE5-4F71-9911-F23F008B5895', 'Buyer', 'other-bank', 'Plain Bank', 'Bank', 'Asia/Hong_Kong', '2026-11-24 02:00:00', 0, 0, 0, NULL);
insert into "Organisations" ("Id", "Kind", "Slug", "Name", "BuyerType", "TimeZone", "CreatedAt", "AssessmentCounter", "FindingCounter", "Revision", "Database") values ('26C6C1C8-2291-47FC-96B6-E6AA07174D75', 'Platform', 'operations', 'Aims Portal operations', NULL, 'Asia/Hong_Kong', '2026-11-24 02:00:00', 0, 0, 0, NULL);
insert into "Organisations" ("Id", "Kind", "Slug", "Name", "BuyerType", "TimeZone", "CreatedAt", "AssessmentCounter", "FindingCounter", "Revision", "Database") values ('701C5EB2-4B98-4C5E-B7D7-C73B06F971CA', 'Vendor', 'other-vendor', 'Plain Vendor', NULL, 'Asia/Hong_Kong', '2026-11-24 02:00:00', 0, 0, 0, NULL);
insert into "Organisations" ("Id", "Kind", "Slug", "Name", "BuyerType", "TimeZone", "CreatedAt", "AssessmentCounter", "FindingCounter", "Revision", "Database") values ('BE701A84-1D87-4435-BF7F-90EF1B2664E4', 'Buyer', 'first-bank', 'Zephyrine Bank', 'Bank', 'Asia/Hong_Kong', '2026-11-24 02:00:00', 0, 0, 0, NULL);
insert into "Organisations" ("Id", "Kind", "Slug", "Name", "BuyerType", "TimeZone", "CreatedAt", "AssessmentCounter", "FindingCounter", "Revision", "Database") values ('D516B9CA-6914-46C1-9B6F-2244AB5E801C', 'Vendor', 'first-vendor', 'Zephyrine Vendor', NULL, 'Asia/Hong_Kong', '2026-11-24 02:00:00', 0, 0, 0, NULL);
insert into "Outbox" ("TenantId", "Id", "Kind", "IsBulk", "MessageId", "ToAddress", "ToName", "Language", "Subject", "Html", "Text", "State", "CreatedAt", "NextAttemptAt", "Attempts", "SentAt", "LastError", "LeaseOwner", "LeaseUntil") values ('BE701A84-1D87-4435-BF7F-90EF1B2664E4', '01A22496-1757-783D-91C8-C891EEAF3EBA', 'reminder', 0, '01a224961757783d91c8c891eeaf3eba@aims-portal', 'contact@first-vendor.example', 'Zephyrine Contact', 'en', 'Zephyrine subject', '<p>x</p>', 'x', 'Waiting', '2026-11-24 02:00:00', '2026-11-24 02:00:00', 0, NULL, NULL, NULL, NULL);
insert into "Outbox" ("TenantId", "Id", "Kind", "IsBulk", "MessageId", "ToAddress", "ToName", "Language", "Subject", "Html", "Text", "State", "CreatedAt", "NextAttemptAt", "Attempts", "SentAt", "LastError", "LeaseOwner", "LeaseUntil") values ('D516B9CA-6914-46C1-9B6F-2244AB5E801C', '01A22496-1783-706B-BEC7-4BB310FC8360', 'reminder', 0, '01a224961783706bbec74bb310fc8360@aims-portal', 'contact@first-vendor.example', 'Zephyrine Contact', 'en', 'Zephyrine subject', '<p>x</p>', 'x', 'Waiting', '2026-11-24 02:00:00', '2026-11-24 02:00:00', 0, NULL, NULL, NULL, NULL);
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('00A5EE7A-DBF3-45C6-B2C4-B3713D1AEC56', 'ProcurementOfficer', 'en', 'Auto', '0001-01-01 00:00:00', 'procurementofficer@other-bank.example', 'PROCUREMENTOFFICER@OTHER-BANK.EXAMPLE', 'procurementofficer@other-bank.example', 'PROCUREMENTOFFICER@OTHER-BANK.EXAMPLE', 1, 'AQAAAAIAAYagAAAAECMx9Fw0dubPm5PJL6hHEP3yp/q4t8l+dtwsCylxWTqUupya5ZCPImxJfkbQzloJpA==', '01a2249613317161a02e5acc7a12e913', 'd9a465aa-9cfe-473d-80de-9fe1337a6877', NULL, 0, 0, NULL, 1, 0);
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('0865FF56-D5A5-4725-A564-179EEA1A556F', 'EvidenceOwner', 'en', 'Auto', '0001-01-01 00:00:00', 'evidenceowner@other-vendor.example', 'EVIDENCEOWNER@OTHER-VENDOR.EXAMPLE', 'evidenceowner@other-vendor.example', 'EVIDENCEOWNER@OTHER-VENDOR.EXAMPLE', 1, 'AQAAAAIAAYagAAAAECMx9Fw0dubPm5PJL6hHEP3yp/q4t8l+dtwsCylxWTqUupya5ZCPImxJfkbQzloJpA==', '01a22496137177b0a2e0c898124725f4', 'b1b2cbb8-de71-4a0c-bd98-6c8db20105ef', NULL, 0, 0, NULL, 1, 0);
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('14276A96-0A46-41CB-BA9B-CD95D686DBD0', 'Zephyrine EvidenceOwner', 'en', 'Auto', '0001-01-01 00:00:00', 'zephyrine.evidenceowner@first-vendor.example', 'ZEPHYRINE.EVIDENCEOWNER@FIRST-VENDOR.EXAMPLE', 'zephyrine.evidenceowner@first-vendor.example', 'ZEPHYRINE.EVIDENCEOWNER@FIRST-VENDOR.EXAMPLE', 1, 'AQAAAAIAAYagAAAAECMx9Fw0dubPm5PJL6hHEP3yp/q4t8l+dtwsCylxWTqUupya5ZCPImxJfkbQzloJpA==', '01a22496136d764198b91ff44e50f88c', '7981da9f-a58d-4350-a037-1587e8f4bd18', NULL, 0, 0, NULL, 1, 0);
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('1522CF6E-3354-4098-AA63-623FC9475E0D', 'Zephyrine Contributor', 'en', 'Auto', '0001-01-01 00:00:00', 'zephyrine.contributor@first-vendor.example', 'ZEPHYRINE.CONTRIBUTOR@FIRST-VENDOR.EXAMPLE', 'zephyrine.contributor@first-vendor.example', 'ZEPHYRINE.CONTRIBUTOR@FIRST-VENDOR.EXAMPLE', 1, 'AQAAAAIAAYagAAAAECMx9Fw0dubPm5PJL6hHEP3yp/q4t8l+dtwsCylxWTqUupya5ZCPImxJfkbQzloJpA==', '01a2249613747a4aa614ee236e4b1f85', '27147d64-52f6-4d57-bfe7-73dea03f63b0', NULL, 0, 0, NULL, 1, 0);
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('1545488D-8D1E-4537-B590-72A3EB454749', 'Zephyrine ProcurementOfficer', 'en', 'Auto', '0001-01-01 00:00:00', 'zephyrine.procurementofficer@first-bank.example', 'ZEPHYRINE.PROCUREMENTOFFICER@FIRST-BANK.EXAMPLE', 'zephyrine.procurementofficer@first-bank.example', 'ZEPHYRINE.PROCUREMENTOFFICER@FIRST-BANK.EXAMPLE', 1, 'AQAAAAIAAYagAAAAECMx9Fw0dubPm5PJL6hHEP3yp/q4t8l+dtwsCylxWTqUupya5ZCPImxJfkbQzloJpA==', '01a22496132e79c290716d4198b92749', '1a65b07d-a5f2-4c48-9b59-fe7d25b3d0c2', NULL, 0, 0, NULL, 1, 0);
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('37367F42-ED4C-41BD-9A5B-D53666D4EFE8', 'RiskManager', 'en', 'Auto', '0001-01-01 00:00:00', 'riskmanager@other-bank.example', 'RISKMANAGER@OTHER-BANK.EXAMPLE', 'riskmanager@other-bank.example', 'RISKMANAGER@OTHER-BANK.EXAMPLE', 1, 'AQAAAAIAAYagAAAAECMx9Fw0dubPm5PJL6hHEP3yp/q4t8l+dtwsCylxWTqUupya5ZCPImxJfkbQzloJpA==', '01a2249613367c5da248d9bd7b1dd703', '6b0d0117-c885-44f3-9574-3a169cee463f', NULL, 0, 0, NULL, 1, 0);
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('44B873B4-AD55-4AA3-B25E-1A9B1E7F52A3', 'Zephyrine ResponseOwner', 'en', 'Auto', '0001-01-01 00:00:00', 'zephyrine.responseowner@first-vendor.example', 'ZEPHYRINE.RESPONSEOWNER@FIRST-VENDOR.EXAMPLE', 'zephyrine.responseowner@first-vendor.example', 'ZEPHYRINE.RESPONSEOWNER@FIRST-VENDOR.EXAMPLE', 1, 'AQAAAAIAAYagAAAAECMx9Fw0dubPm5PJL6hHEP3yp/q4t8l+dtwsCylxWTqUupya5ZCPImxJfkbQzloJpA==', '01a2249613657acaa85583d1aa3321c9', '8f6ca813-5050-41eb-94e7-f44a6a62ac13', NULL, 0, 0, NULL, 1, 0);
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('675113D9-DC2F-4741-9663-32DAA7FE388A', 'Zephyrine VendorAdministrator', 'en', 'Auto', '0001-01-01 00:00:00', 'zephyrine.vendoradministrator@first-vendor.example', 'ZEPHYRINE.VENDORADMINISTRATOR@FIRST-VENDOR.EXAMPLE', 'zephyrine.vendoradministrator@first-vendor.example', 'ZEPHYRINE.VENDORADMINISTRATOR@FIRST-VENDOR.EXAMPLE', 1, 'AQAAAAIAAYagAAAAECMx9Fw0dubPm5PJL6hHEP3yp/q4t8l+dtwsCylxWTqUupya5ZCPImxJfkbQzloJpA==', '01a22496135a76e9baf3795993542c39', '445ebd25-37af-48bf-9723-41c7b01e52d5', NULL, 0, 0, NULL, 1, 0);
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('7F7E0CC6-34A0-47C9-8654-BCDE646E27B2', 'ResponseOwner', 'en', 'Auto', '0001-01-01 00:00:00', 'responseowner@other-vendor.example', 'RESPONSEOWNER@OTHER-VENDOR.EXAMPLE', 'responseowner@other-vendor.example', 'RESPONSEOWNER@OTHER-VENDOR.EXAMPLE', 1, 'AQAAAAIAAYagAAAAECMx9Fw0dubPm5PJL6hHEP3yp/q4t8l+dtwsCylxWTqUupya5ZCPImxJfkbQzloJpA==', '01a22496136a73e1a86a9b9816c1a9f6', '94218976-9e4e-438d-b593-d53c781ed091', NULL, 0, 0, NULL, 1, 0);
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('9730C14E-2E0E-4BAD-9160-FAC644CE2462', 'Zephyrine RiskManager', 'en', 'Auto', '0001-01-01 00:00:00', 'zephyrine.riskmanager@first-bank.example', 'ZEPHYRINE.RISKMANAGER@FIRST-BANK.EXAMPLE', 'zephyrine.riskmanager@first-bank.example', 'ZEPHYRINE.RISKMANAGER@FIRST-BANK.EXAMPLE', 1, 'AQAAAAIAAYagAAAAECMx9Fw0dubPm5PJL6hHEP3yp/q4t8l+dtwsCylxWTqUupya5ZCPImxJfkbQzloJpA==', '01a22496133478c593b8020bd68ea85d', '5d942479-5259-49a5-9cfc-c8351bfc5e5d', NULL, 0, 0, NULL, 1, 0);
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('A4D6A2F0-3564-424D-842E-DADC9B9F4883', 'Contributor', 'en', 'Auto', '0001-01-01 00:00:00', 'contributor@other-vendor.example', 'CONTRIBUTOR@OTHER-VENDOR.EXAMPLE', 'contributor@other-vendor.example', 'CONTRIBUTOR@OTHER-VENDOR.EXAMPLE', 1, 'AQAAAAIAAYagAAAAECMx9Fw0dubPm5PJL6hHEP3yp/q4t8l+dtwsCylxWTqUupya5ZCPImxJfkbQzloJpA==', '01a2249613767a3fa8ad39a4afcb5554', '0589fb60-4823-4ff1-80d7-d934bfc77e98', NULL, 0, 0, NULL, 1, 0);
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('AF1398E4-FA17-4D53-89E6-DACA2B1AFFFB', 'Reviewer', 'en', 'Auto', '0001-01-01 00:00:00', 'reviewer@other-bank.example', 'REVIEWER@OTHER-BANK.EXAMPLE', 'reviewer@other-bank.example', 'REVIEWER@OTHER-BANK.EXAMPLE', 1, 'AQAAAAIAAYagAAAAECMx9Fw0dubPm5PJL6hHEP3yp/q4t8l+dtwsCylxWTqUupya5ZCPImxJfkbQzloJpA==', '01a224961343712394e06aa01c01a559', '497a2e3c-c7fa-436a-97f7-6dd1f0f75313', NULL, 0, 0, NULL, 1, 0);
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('B883959C-1F1F-4D3D-BDA2-F84F16DD6694', 'Zephyrine Auditor', 'en', 'Auto', '0001-01-01 00:00:00', 'zephyrine.auditor@first-bank.example', 'ZEPHYRINE.AUDITOR@FIRST-BANK.EXAMPLE', 'zephyrine.auditor@first-bank.example', 'ZEPHYRINE.AUDITOR@FIRST-BANK.EXAMPLE', 1, 'AQAAAAIAAYagAAAAECMx9Fw0dubPm5PJL6hHEP3yp/q4t8l+dtwsCylxWTqUupya5ZCPImxJfkbQzloJpA==', '01a2249613557da4a00930dd5b3da42a', 'bb6cd32c-3c59-45f5-bb44-902025dea4f5', NULL, 0, 0, NULL, 1, 0);
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('BD93A6BE-C51B-4973-BF72-E3B56038FE48', 'Zephyrine Reviewer', 'en', 'Auto', '0001-01-01 00:00:00', 'zephyrine.reviewer@first-bank.example', 'ZEPHYRINE.REVIEWER@FIRST-BANK.EXAMPLE', 'zephyrine.reviewer@first-bank.example', 'ZEPHYRINE.REVIEWER@FIRST-BANK.EXAMPLE', 1, 'AQAAAAIAAYagAAAAECMx9Fw0dubPm5PJL6hHEP3yp/q4t8l+dtwsCylxWTqUupya5ZCPImxJfkbQzloJpA==', '01a22496133d72e8899dc84c5570270f', '3d3168f8-6a74-4d6f-9482-89cd5b33c5d9', NULL, 0, 0, NULL, 1, 0);
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('D4D7499C-3160-4EEB-A1BB-7B3EFB8D9B03', 'BuyerAdministrator', 'en', 'Auto', '0001-01-01 00:00:00', 'buyeradministrator@other-bank.example', 'BUYERADMINISTRATOR@OTHER-BANK.EXAMPLE', 'buyeradministrator@other-bank.example', 'BUYERADMINISTRATOR@OTHER-BANK.EXAMPLE', 1, 'AQAAAAIAAYagAAAAECMx9Fw0dubPm5PJL6hHEP3yp/q4t8l+dtwsCylxWTqUupya5ZCPImxJfkbQzloJpA==', '01a22496132b7d4fa0ea2c8c4185421a', 'd2c788c6-8be5-4616-926f-01441642628b', NULL, 0, 0, NULL, 1, 0);
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('D9DE46C3-7852-4809-87DE-D9E42414A793', 'Auditor', 'en', 'Auto', '0001-01-01 00:00:00', 'auditor@other-bank.example', 'AUDITOR@OTHER-BANK.EXAMPLE', 'auditor@other-bank.example', 'AUDITOR@OTHER-BANK.EXAMPLE', 1, 'AQAAAAIAAYagAAAAECMx9Fw0dubPm5PJL6hHEP3yp/q4t8l+dtwsCylxWTqUupya5ZCPImxJfkbQzloJpA==', '01a224961358798ba753dd3f18390120', '278d7090-80de-483b-9027-f5fdd5bc01a1', NULL, 0, 0, NULL, 1, 0);
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('EC7FE9EE-AA18-4C64-AA25-E7C5128858BF', 'Approver', 'en', 'Auto', '0001-01-01 00:00:00', 'approver@other-bank.example', 'APPROVER@OTHER-BANK.EXAMPLE', 'approver@other-bank.example', 'APPROVER@OTHER-BANK.EXAMPLE', 1, 'AQAAAAIAAYagAAAAECMx9Fw0dubPm5PJL6hHEP3yp/q4t8l+dtwsCylxWTqUupya5ZCPImxJfkbQzloJpA==', '01a22496134e74019cf5cbce86ab67d9', '344d1755-816d-423f-85e9-5e12e5ee047b', NULL, 0, 0, NULL, 1, 0);
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('ED7E129C-CA81-432B-8837-9B5C33537C92', 'Zephyrine BuyerAdministrator', 'en', 'Auto', '0001-01-01 00:00:00', 'zephyrine.buyeradministrator@first-bank.example', 'ZEPHYRINE.BUYERADMINISTRATOR@FIRST-BANK.EXAMPLE', 'zephyrine.buyeradministrator@first-bank.example', 'ZEPHYRINE.BUYERADMINISTRATOR@FIRST-BANK.EXAMPLE', 1, 'AQAAAAIAAYagAAAAECMx9Fw0dubPm5PJL6hHEP3yp/q4t8l+dtwsCylxWTqUupya5ZCPImxJfkbQzloJpA==', '01a22496123277e6a7842e2a2e1a8100', '4d836b9e-b271-4d00-b439-41507e54b6f8', NULL, 0, 0, NULL, 1, 0);
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('F0FC10C7-56C6-4082-9412-B161CD2D4498', 'PlatformOperator', 'en', 'Auto', '0001-01-01 00:00:00', 'platformoperator@operations.example', 'PLATFORMOPERATOR@OPERATIONS.EXAMPLE', 'platformoperator@operations.example', 'PLATFORMOPERATOR@OPERATIONS.EXAMPLE', 1, 'AQAAAAIAAYagAAAAECMx9Fw0dubPm5PJL6hHEP3yp/q4t8l+dtwsCylxWTqUupya5ZCPImxJfkbQzloJpA==', '01a22496137c7340b0663702a49dca9b', 'b0b6f4ed-a7a0-45f5-82a7-7fe472df90ba', NULL, 0, 0, NULL, 1, 0);
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('F5788758-97C8-4719-A69D-126D3BAE395E', 'Zephyrine Approver', 'en', 'Auto', '0001-01-01 00:00:00', 'zephyrine.approver@first-bank.example', 'ZEPHYRINE.APPROVER@FIRST-BANK.EXAMPLE', 'zephyrine.approver@first-bank.example', 'ZEPHYRINE.APPROVER@FIRST-BANK.EXAMPLE', 1, 'AQAAAAIAAYagAAAAECMx9Fw0dubPm5PJL6hHEP3yp/q4t8l+dtwsCylxWTqUupya5ZCPImxJfkbQzloJpA==', '01a224961349758dafa258adf5bbcd74', '7913f496-04d4-455c-a879-24a45f238bb1', NULL, 0, 0, NULL, 1, 0);
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('FC60C5F1-0E2A-485A-ABA2-19F8ADFABA75', 'VendorAdministrator', 'en', 'Auto', '0001-01-01 00:00:00', 'vendoradministrator@other-vendor.example', 'VENDORADMINISTRATOR@OTHER-VENDOR.EXAMPLE', 'vendoradministrator@other-vendor.example', 'VENDORADMINISTRATOR@OTHER-VENDOR.EXAMPLE', 1, 'AQAAAAIAAYagAAAAECMx9Fw0dubPm5PJL6hHEP3yp/q4t8l+dtwsCylxWTqUupya5ZCPImxJfkbQzloJpA==', '01a224961361769685831482516adaa5', '0bc2cf09-16d4-4846-87f2-14d0c5be855b', NULL, 0, 0, NULL, 1, 0);
insert into "PersonClaims" ("Id", "UserId", "ClaimType", "ClaimValue") values (1, '9730C14E-2E0E-4BAD-9160-FAC644CE2462', 'of a release', 'yes');
insert into "PersonLogins" ("LoginProvider", "ProviderKey", "ProviderDisplayName", "UserId") values ('of a release', '1', NULL, '9730C14E-2E0E-4BAD-9160-FAC644CE2462');
insert into "PersonTokens" ("UserId", "LoginProvider", "Name", "Value") values ('9730C14E-2E0E-4BAD-9160-FAC644CE2462', 'of a release', 'token', '1');
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
insert into "ReturnPoints" ("BuyerId", "AssessmentId", "Round", "QuestionId", "VendorOrganisationId", "Comment", "ByName", "At") values ('BE701A84-1D87-4435-BF7F-90EF1B2664E4', '01A22496-13F6-721B-81FF-21D1B260B553', 1, 'GOV-01', 'D516B9CA-6914-46C1-9B6F-2244AB5E801C', 'Zephyrine comment', 'Reviewer', '2026-11-24 02:00:00');
insert into "ReviewItems" ("TenantId", "AssessmentId", "Round", "QuestionId", "Judgement", "SharedComment", "InternalNote", "ReviewerId", "ReviewerName", "JudgedAt", "Revision") values ('BE701A84-1D87-4435-BF7F-90EF1B2664E4', '01A22496-13F6-721B-81FF-21D1B260B553', 1, 'GOV-01', 'Accepted', NULL, 'Zephyrine note', 'BD93A6BE-C51B-4973-BF72-E3B56038FE48', 'Reviewer', '2026-11-24 02:00:00', 0);
insert into "SectionAssignments" ("TenantId", "AssessmentId", "SectionId", "BuyerId", "PersonId", "PersonName") values ('D516B9CA-6914-46C1-9B6F-2244AB5E801C', '01A22496-13F6-721B-81FF-21D1B260B553', 'S1', 'BE701A84-1D87-4435-BF7F-90EF1B2664E4', '00000000-0000-0000-0000-000000000000', '');
insert into "SentReminders" ("TenantId", "ObligationId", "DueDate", "OffsetDays", "Recipient", "PlannedAt", "MailId") values ('BE701A84-1D87-4435-BF7F-90EF1B2664E4', '01A22496-1708-7F4B-B39D-D576D6BA778F', '2026-11-29', 90, 'CONTACT@FIRST-VENDOR.EXAMPLE', '2026-11-24 02:00:00', '01A22496-1757-783D-91C8-C891EEAF3EBA');
insert into "SentReminders" ("TenantId", "ObligationId", "DueDate", "OffsetDays", "Recipient", "PlannedAt", "MailId") values ('D516B9CA-6914-46C1-9B6F-2244AB5E801C', '01A22496-172F-77F1-9CC0-82F2B0417229', '2026-12-08', 90, 'CONTACT@FIRST-VENDOR.EXAMPLE', '2026-11-24 02:00:00', '01A22496-1783-706B-BEC7-4BB310FC8360');
insert into "SharedCertificates" ("BuyerId", "CertificateId", "VendorOrganisationId", "VendorId", "DocumentId", "FactsJson", "ExpiryDate", "UpdatedAt", "Lapse", "LookAgainOn", "Status") values ('BE701A84-1D87-4435-BF7F-90EF1B2664E4', 'F04165ED-3A8B-4A9C-BDC0-CD5155EAACC5', 'D516B9CA-6914-46C1-9B6F-2244AB5E801C', '01A22496-1386-790E-A378-F4F6F94CF6F8', '4F4D1A65-286E-4811-AF3C-6349A92BCCCC', '{"Standard":0,"Edition":"","Number":"Zephyrine-1","HolderName":"Zephyrine","HolderAddress":"","Sites":[],"NamedCompanies":[],"Scope":"","SoaVersion":null,"SoaDate":null,"RoleInScope":null,"OriginalDate":null,"IssueDate":"2024-06-07","CycleStart":null,"ExpiryDate":"2027-01-23","CertificationBody":"","AccreditationBody":null,"AccreditationMark":null,"MlaMark":null,"VerificationUrl":null,"ReportedState":0,"SuspendedOn":null,"WithdrawnOn":null,"SurveillanceDone":[],"ScopeCoversService":null,"Verified":false,"ConfirmedOn":null}', '2027-01-23', '2026-11-24 02:00:00', NULL, '2000-01-01', NULL);
insert into "Submissions" ("BuyerId", "Id", "VendorOrganisationId", "AssessmentId", "Round", "Content", "ContentSha256", "SubmittedById", "SubmittedByName", "SubmittedAt") values ('BE701A84-1D87-4435-BF7F-90EF1B2664E4', '01A22496-1564-73D3-BC52-5E3ED72A82CE', 'D516B9CA-6914-46C1-9B6F-2244AB5E801C', '01A22496-13F6-721B-81FF-21D1B260B553', 1, '{"answers":[{"questionId":"GOV-01","value":"Zephyrine answer","comment":null,"answeredBy":"Zephyrine ResponseOwner","answeredAt":"2026-11-24T02:00:00Z","evidence":[{"documentId":{"value":"4f4d1a65-286e-4811-af3c-6349a92bcccc"},"versionId":{"value":"115864a4-f8a0-4678-8367-6376fa960f32"},"kind":"iso42001_certificate","title":"Zephyrine certificate","fileName":"Zephyrine.pdf","number":1,"size":10,"sha256":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","documentDate":null,"validUntil":null}]}]}', '170c706f347fb33edef69d7db1d9301125d0f4e21f3fc8bb2ee77d6f3129e914', '44B873B4-AD55-4AA3-B25E-1A9B1E7F52A3', 'Zephyrine ResponseOwner', '2026-11-24 02:00:00');
insert into "UnsupportedAnswers" ("BuyerId", "AssessmentId", "QuestionId", "CertificateId", "VendorOrganisationId", "DocumentId", "CertificateName", "Cause", "Since", "FindingId", "SupportedAgainOn") values ('BE701A84-1D87-4435-BF7F-90EF1B2664E4', '01A22496-13F6-721B-81FF-21D1B260B553', 'GOV-01', 'F04165ED-3A8B-4A9C-BDC0-CD5155EAACC5', 'D516B9CA-6914-46C1-9B6F-2244AB5E801C', '4F4D1A65-286E-4811-AF3C-6349A92BCCCC', 'Zephyrine certificate', 'SurveillanceOverdue', '2026-11-24', 'D7F85DEA-7DD0-4B96-825F-315E4D6F937E', NULL);
insert into "VendorContacts" ("TenantId", "Id", "VendorId", "Name", "Email", "Language", "Position") values ('BE701A84-1D87-4435-BF7F-90EF1B2664E4', '01A22496-13B3-7754-A3E4-ED24A76B7402', '01A22496-1386-790E-A378-F4F6F94CF6F8', 'Zephyrine Contact', 'contact@first-vendor.example', 'en', NULL);
insert into "Vendors" ("TenantId", "Id", "Name", "LegalName", "Website", "Country", "Notes", "Status", "OwnerId", "Tier", "SearchText", "NextDate", "NextKind", "ApprovedUntil", "VendorOrganisationId", "CreatedAt", "Revision") values ('BE701A84-1D87-4435-BF7F-90EF1B2664E4', '01A22496-1386-790E-A378-F4F6F94CF6F8', 'Zephyrine Analytics', NULL, NULL, NULL, NULL, 'Registered', '9730C14E-2E0E-4BAD-9160-FAC644CE2462', 'High', 'zephyrine analytics
zephyrine score', NULL, NULL, NULL, 'D516B9CA-6914-46C1-9B6F-2244AB5E801C', '2026-11-24 02:00:00', 0);
