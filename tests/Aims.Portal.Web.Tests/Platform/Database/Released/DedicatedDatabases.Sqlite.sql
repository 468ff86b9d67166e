insert into "AiServices" ("TenantId", "Id", "VendorId", "Name", "Purpose", "Status", "OwnerId", "UseCase", "Tier", "TierIsProvisional", "Revision") values ('B503F573-2F28-4F40-B7B2-D3C0AFF7447F', '01A222F5-247E-7CDC-B824-A580CAF8C620', '01A222F5-2415-71FE-ADB8-ABCECDE92BA7', 'Zephyrine Score', NULL, 'Planned', NULL, '{}', 'High', 1, 0);
insert into "Answers" ("TenantId", "AssessmentId", "QuestionId", "BuyerId", "Value", "Comment", "AnsweredById", "AnsweredByName", "AnsweredAt", "Revision") values ('C7A70588-11D0-47E9-BA45-9FD0E415694F', '01A222F5-24AF-7D18-B7A2-1F5333469F05', 'GOV-01', 'B503F573-2F28-4F40-B7B2-D3C0AFF7447F', 'Zephyrine answer', NULL, '5F095030-731D-45A7-B793-3F76FC06A713', 'Zephyrine ResponseOwner', '2026-11-24 02:00:00', 0);
insert into "AssessedServices" ("TenantId", "AssessmentId", "AiServiceId") values ('B503F573-2F28-4F40-B7B2-D3C0AFF7447F', '01A222F5-24AF-7D18-B7A2-1F5333469F05', '01A222F5-247E-7CDC-B824-A580CAF8C620');
insert into "Assessments" ("BuyerId", "Id", "VendorOrganisationId", "VendorId", "BuyerName", "VendorName", "Reference", "QuestionnaireId", "QuestionnaireVersion", "Services", "SearchText", "Facts", "Message", "ContactName", "ContactEmail", "ContactLanguage", "SentById", "SentByName", "SentAt", "DueDate", "State", "StateChangedAt", "Round", "ResponsibleId", "ResponsibleName", "Answered", "Shown", "SubmittedAt", "SubmittedByName", "Outcome", "DecidedAt", "ValidUntil", "NextReviewOn", "Revision") values ('B503F573-2F28-4F40-B7B2-D3C0AFF7447F', '01A222F5-24AF-7D18-B7A2-1F5333469F05', 'C7A70588-11D0-47E9-BA45-9FD0E415694F', '01A222F5-2415-71FE-ADB8-ABCECDE92BA7', 'Zephyrine Bank', 'Zephyrine Analytics', 'FB-2026-0001', 'ai-basic', '1.0.0', 'Zephyrine Score', '', '{}', 'Zephyrine message', 'Zephyrine Contact', 'contact@first-vendor.example', 'en', '297734E4-EFDC-46CC-B057-F66F89F0FDB0', 'Procurement officer', '2026-11-24 02:00:00', '2026-11-29', 'InReview', '2026-11-24 02:00:00', 1, '5F095030-731D-45A7-B793-3F76FC06A713', 'Zephyrine ResponseOwner', 1, 10, '2026-11-24 02:00:00', 'Zephyrine ResponseOwner', NULL, NULL, NULL, NULL, 0);
insert into "Assessments" ("BuyerId", "Id", "VendorOrganisationId", "VendorId", "BuyerName", "VendorName", "Reference", "QuestionnaireId", "QuestionnaireVersion", "Services", "SearchText", "Facts", "Message", "ContactName", "ContactEmail", "ContactLanguage", "SentById", "SentByName", "SentAt", "DueDate", "State", "StateChangedAt", "Round", "ResponsibleId", "ResponsibleName", "Answered", "Shown", "SubmittedAt", "SubmittedByName", "Outcome", "DecidedAt", "ValidUntil", "NextReviewOn", "Revision") values ('B503F573-2F28-4F40-B7B2-D3C0AFF7447F', '01A222F5-27EA-771E-ABCC-159B8D43E7D9', 'C7A70588-11D0-47E9-BA45-9FD0E415694F', '01A222F5-2415-71FE-ADB8-ABCECDE92BA7', 'Zephyrine Bank', 'Zephyrine Analytics', 'FB-2026-0002', 'ai-basic', '1.0.0', 'Zephyrine Score', '', '{}', 'Zephyrine message', 'Zephyrine Contact', 'contact@first-vendor.example', 'en', '297734E4-EFDC-46CC-B057-F66F89F0FDB0', 'Procurement officer', '2026-11-24 02:00:00', '2026-11-29', 'Decided', '2026-11-24 02:00:00', 1, '5F095030-731D-45A7-B793-3F76FC06A713', 'Zephyrine ResponseOwner', 0, 0, '2026-11-24 02:00:00', 'Zephyrine ResponseOwner', 'Approve', '2026-11-24 02:00:00', '2027-11-24', '2027-10-24', 0);
insert into "Assessments" ("BuyerId", "Id", "VendorOrganisationId", "VendorId", "BuyerName", "VendorName", "Reference", "QuestionnaireId", "QuestionnaireVersion", "Services", "SearchText", "Facts", "Message", "ContactName", "ContactEmail", "ContactLanguage", "SentById", "SentByName", "SentAt", "DueDate", "State", "StateChangedAt", "Round", "ResponsibleId", "ResponsibleName", "Answered", "Shown", "SubmittedAt", "SubmittedByName", "Outcome", "DecidedAt", "ValidUntil", "NextReviewOn", "Revision") values ('B503F573-2F28-4F40-B7B2-D3C0AFF7447F', '01A222F5-2820-79B6-A7C1-0BE475B07522', 'C7A70588-11D0-47E9-BA45-9FD0E415694F', '01A222F5-2415-71FE-ADB8-ABCECDE92BA7', 'Zephyrine Bank', 'Zephyrine Analytics', 'FB-2026-0003', 'ai-basic', '1.0.0', 'Zephyrine Score', '', '{}', 'Zephyrine message', 'Zephyrine Contact', 'contact@first-vendor.example', 'en', '297734E4-EFDC-46CC-B057-F66F89F0FDB0', 'Procurement officer', '2026-11-24 02:00:00', '2026-11-29', 'Requested', '2026-11-24 02:00:00', 1, '5F095030-731D-45A7-B793-3F76FC06A713', 'Zephyrine ResponseOwner', 0, 0, NULL, NULL, NULL, NULL, NULL, NULL, 0);
insert into "AttachedEvidence" ("TenantId", "AssessmentId", "QuestionId", "VersionId", "BuyerId", "DocumentId") values ('C7A70588-11D0-47E9-BA45-9FD0E415694F', '01A222F5-24AF-7D18-B7A2-1F5333469F05', 'GOV-01', '37214FFD-06E9-428B-A5A4-C9D82D248CC9', 'B503F573-2F28-4F40-B7B2-D3C0AFF7447F', '99CE0008-D22F-4137-BDEA-456F29181E2F');
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('0478407B-98DA-4E3B-8451-17046DEEDBF4', '01A222F5-23DE-728A-9DDF-FD6855303D5D', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Membership', 'A6AEF0DF-B77B-4713-8A53-23B02326A6C0', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"VendorAdministrator"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('0478407B-98DA-4E3B-8451-17046DEEDBF4', '01A222F5-23E8-7EB9-A137-CB3CBC0F0DF6', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Membership', 'C4BF48A6-DC6B-4BDA-95DB-B91D48E1FB76', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"ResponseOwner"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('0478407B-98DA-4E3B-8451-17046DEEDBF4', '01A222F5-23F2-75CD-BB07-A297C0898839', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Membership', '8060DCF1-7F24-483D-AA5F-827499AD9192', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"EvidenceOwner"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('0478407B-98DA-4E3B-8451-17046DEEDBF4', '01A222F5-23FC-71D0-857E-FAD3E4F8DF9C', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Membership', 'D9E6AFE5-5267-4218-8D0E-C4D63D699855', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"Contributor"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('154AFFE5-0739-46C0-BD41-3E82D44EFC78', '01A222F5-239E-7708-BBC0-F8415FB63D21', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Membership', 'CC55AE6E-8F44-4073-A0F9-10C795166DAC', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"BuyerAdministrator"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('154AFFE5-0739-46C0-BD41-3E82D44EFC78', '01A222F5-23A9-72B1-90A7-0FC6351B1C26', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Membership', '3423CEB5-0DBA-4C6B-8479-1144B1FD2D66', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"ProcurementOfficer"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('154AFFE5-0739-46C0-BD41-3E82D44EFC78', '01A222F5-23B6-73C9-ABD4-002941AE5ECD', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Membership', 'A879C031-8D99-48EB-952D-39ACA824E170', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"RiskManager"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('154AFFE5-0739-46C0-BD41-3E82D44EFC78', '01A222F5-23C1-7E4B-BA47-98A662B3A397', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Membership', '34BBB1CE-3953-4642-80FE-A075A2D8CF25', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"Reviewer"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('154AFFE5-0739-46C0-BD41-3E82D44EFC78', '01A222F5-23C9-7C8D-9218-D4C99AA19103', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Membership', '3BDCED0A-CE0D-46A1-9F84-8D467F34EA84', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"Approver"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('154AFFE5-0739-46C0-BD41-3E82D44EFC78', '01A222F5-23D4-770E-B93B-0A095022BEAE', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Membership', '649A362F-AC0B-4C0C-B14E-9D942FEE6CBE', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"Auditor"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('4F0FF19C-A8AC-4255-9899-2A17DBD19242', '01A222F5-2402-720D-BC0D-4153A3FA857D', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Membership', '40762AFE-49DB-4E7B-98AA-A97D6EFA3BA2', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"PlatformOperator"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('B503F573-2F28-4F40-B7B2-D3C0AFF7447F', '01A222F5-2351-7168-83D9-718BCA32C772', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Membership', 'AEEF8732-E4D0-408A-AC9E-3AA98993615D', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"BuyerAdministrator"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('B503F573-2F28-4F40-B7B2-D3C0AFF7447F', '01A222F5-23A4-75E0-91F1-10BD6C1866AE', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Membership', '297734E4-EFDC-46CC-B057-F66F89F0FDB0', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"ProcurementOfficer"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('B503F573-2F28-4F40-B7B2-D3C0AFF7447F', '01A222F5-23B2-78C2-9C2E-F2B4A895D793', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Membership', 'FB0E38A9-AA0D-4592-8B84-FF65950207A7', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"RiskManager"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('B503F573-2F28-4F40-B7B2-D3C0AFF7447F', '01A222F5-23BB-745E-BA6C-54AB16074078', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Membership', '8F7247BA-325C-4727-9DFA-69F714FDB29D', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"Reviewer"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('B503F573-2F28-4F40-B7B2-D3C0AFF7447F', '01A222F5-23C5-7A2E-B38C-F7954FE79EAA', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Membership', '381A26C3-E586-4002-869B-0DD9BC86C66E', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"Approver"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('B503F573-2F28-4F40-B7B2-D3C0AFF7447F', '01A222F5-23CE-74D5-A0D9-14245DC26B63', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Membership', '33C0FAD9-5FA8-4EA1-A08E-BE4B9FCA7E9F', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"Auditor"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('B503F573-2F28-4F40-B7B2-D3C0AFF7447F', '01A222F5-2AE2-71B2-9D32-5C69F0C9C324', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Vendor', '01A222F5-2415-71FE-ADB8-ABCECDE92BA7', '{"CreatedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Name":[null,"Zephyrine Analytics"],"OwnerId":[null,"fb0e38a9-aa0d-4592-8b84-ff65950207a7"],"Status":[null,"Registered"],"Tier":[null,"High"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('B503F573-2F28-4F40-B7B2-D3C0AFF7447F', '01A222F5-2AE3-71FC-BA3B-8239FD81F1C7', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'AiService', '01A222F5-247E-7CDC-B824-A580CAF8C620', '{"Name":[null,"Zephyrine Score"],"Status":[null,"Planned"],"Tier":[null,"High"],"TierIsProvisional":[null,"True"],"UseCase":[null,"{}"],"VendorId":[null,"01a222f5-2415-71fe-adb8-abcecde92ba7"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('B503F573-2F28-4F40-B7B2-D3C0AFF7447F', '01A222F5-2AE3-7973-B42C-2DCCE799F9CA', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'VendorContact', '01A222F5-2459-72EE-BBB6-31C7185EA27A', '{"Email":[null,"contact@first-vendor.example"],"Language":[null,"en"],"Name":[null,"Zephyrine Contact"],"VendorId":[null,"01a222f5-2415-71fe-adb8-abcecde92ba7"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('B503F573-2F28-4F40-B7B2-D3C0AFF7447F', '01A222F5-2AE4-712E-B2C9-164B2AE4133A', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Assessment', '01A222F5-24AF-7D18-B7A2-1F5333469F05', '{"BuyerName":[null,"Zephyrine Bank"],"ContactEmail":[null,"contact@first-vendor.example"],"ContactLanguage":[null,"en"],"ContactName":[null,"Zephyrine Contact"],"DueDate":[null,"11/29/2026"],"Facts":[null,"{}"],"Message":[null,"Zephyrine message"],"QuestionnaireId":[null,"ai-basic"],"QuestionnaireVersion":[null,"1.0.0"],"Reference":[null,"FB-2026-0001"],"ResponsibleName":[null,"Zephyrine ResponseOwner"],"Round":[null,"1"],"SentAt":[null,"2026-11-24T02:00:00.0000000Z"],"SentById":[null,"297734e4-efdc-46cc-b057-f66f89f0fdb0"],"SentByName":[null,"Procurement officer"],"Services":[null,"Zephyrine Score"],"State":[null,"InReview"],"StateChangedAt":[null,"2026-11-24T02:00:00.0000000Z"],"SubmittedAt":[null,"2026-11-24T02:00:00.0000000Z"],"SubmittedByName":[null,"Zephyrine ResponseOwner"],"VendorId":[null,"01a222f5-2415-71fe-adb8-abcecde92ba7"],"VendorName":[null,"Zephyrine Analytics"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('B503F573-2F28-4F40-B7B2-D3C0AFF7447F', '01A222F5-2AE8-71ED-8C15-3188281CC5B4', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'EvidenceGrant', '01A222F5-24AF-7D18-B7A2-1F5333469F05', '{"AssessmentId":[null,"01a222f5-24af-7d18-b7a2-1f5333469f05"],"BlobName":[null,"37214ffd06e9428ba5a4c9d82d248cc9"],"ContentType":[null,"application/pdf"],"DocumentId":[null,"99ce0008-d22f-4137-bdea-456f29181e2f"],"FileName":[null,"Zephyrine.pdf"],"GrantedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Kind":[null,"iso42001_certificate"],"Number":[null,"1"],"Sha256":[null,"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"],"Size":[null,"10"],"Title":[null,"Zephyrine certificate"],"VendorId":[null,"01a222f5-2415-71fe-adb8-abcecde92ba7"],"VersionId":[null,"37214ffd-06e9-428b-a5a4-c9d82d248cc9"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('B503F573-2F28-4F40-B7B2-D3C0AFF7447F', '01A222F5-2AE8-76A4-BC0A-79E570E8FD31', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'SharedCertificate', '5796A58D-29FC-4E89-86FF-CD8F949DFEB3', '{"DocumentId":[null,"99ce0008-d22f-4137-bdea-456f29181e2f"],"ExpiryDate":[null,"01/23/2027"],"FactsJson":[null,"{\u0022Standard\u0022:0,\u0022Edition\u0022:\u0022\u0022,\u0022Number\u0022:\u0022Zephyrine-1\u0022,\u0022HolderName\u0022:\u0022Zephyrine\u0022,\u0022HolderAddress\u0022:\u0022\u0022,\u0022Sites\u0022:[],\u0022Scope\u0022:\u0022\u0022,\u0022SoaVersion\u0022:null,\u0022SoaDate\u0022:null,\u0022RoleInScope\u0022:null,\u0022OriginalDate\u0022:null,\u0022IssueDate\u0022:\u00222024-06-07\u0022,\u0022CycleStart\u0022:null,\u0022ExpiryDate\u0022:\u00222027-01-23\u0022,\u0022CertificationBody\u0022:\u0022\u0022,\u0022AccreditationBody\u0022:null,\u0022AccreditationMark\u0022:null,\u0022MlaMark\u0022:null,\u0022VerificationUrl\u0022:null,\u0022ReportedState\u0022:0,\u0022SurveillanceDone\u0022:[],\u0022ScopeCoversService\u0022:null,\u0022Verified\u0022:false}"],"UpdatedAt":[null,"2026-11-24T02:00:00.0000000Z"],"VendorId":[null,"01a222f5-2415-71fe-adb8-abcecde92ba7"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('B503F573-2F28-4F40-B7B2-D3C0AFF7447F', '01A222F5-2AE8-7C9A-9C2F-3E8FBC56BA3D', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Submission', '01A222F5-24AF-7D18-B7A2-1F5333469F05', '{"AssessmentId":[null,"01a222f5-24af-7d18-b7a2-1f5333469f05"],"ContentSha256":[null,"b91036fd4a3e2dfb2d2bfabe876615787fcd1aa0d474a08de8cebc1496b03aca"],"Round":[null,"1"],"SubmittedAt":[null,"2026-11-24T02:00:00.0000000Z"],"SubmittedById":[null,"5f095030-731d-45a7-b793-3f76fc06a713"],"SubmittedByName":[null,"Zephyrine ResponseOwner"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('B503F573-2F28-4F40-B7B2-D3C0AFF7447F', '01A222F5-2AE9-7502-9B0D-544208A0CA80', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Condition', '01A222F5-27BA-7031-A69C-7D8024B6A998', '{"AssessmentId":[null,"01a222f5-24af-7d18-b7a2-1f5333469f05"],"DueDate":[null,"12/14/2026"],"Owner":[null,"Vendor"],"State":[null,"Open"],"Text":[null,"Zephyrine condition"],"VendorId":[null,"01a222f5-2415-71fe-adb8-abcecde92ba7"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('B503F573-2F28-4F40-B7B2-D3C0AFF7447F', '01A222F5-2AE9-75BF-BD0C-BDE83C711E40', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Finding', '6EC7337B-EDD6-4051-AA32-337730FC5B23', '{"AssessmentId":[null,"01a222f5-24af-7d18-b7a2-1f5333469f05"],"QuestionId":[null,"GOV-01"],"RaisedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Reference":[null,"F-0001"],"RemediateBy":[null,"12/14/2026"],"Severity":[null,"High"],"SharedAt":[null,"2026-11-24T02:00:00.0000000Z"],"State":[null,"Open"],"Title":[null,"Zephyrine finding"],"VendorId":[null,"01a222f5-2415-71fe-adb8-abcecde92ba7"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('B503F573-2F28-4F40-B7B2-D3C0AFF7447F', '01A222F5-2AE9-790E-928B-B3BD5201A6D8', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'ReviewItem', '01A222F5-24AF-7D18-B7A2-1F5333469F05', '{"InternalNote":[null,"Zephyrine note"],"JudgedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Judgement":[null,"Accepted"],"ReviewerId":[null,"8f7247ba-325c-4727-9dfa-69f714fdb29d"],"ReviewerName":[null,"Reviewer"],"QuestionId":["GOV-01","GOV-01"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('B503F573-2F28-4F40-B7B2-D3C0AFF7447F', '01A222F5-2AEB-7425-BDEB-99C020500E8A', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Decision', '01A222F5-27EA-771E-ABCC-159B8D43E7D9', '{"AssessmentId":[null,"01a222f5-27ea-771e-abcc-159b8d43e7d9"],"Blockers":[null,""],"DecidedAt":[null,"2026-11-24T02:00:00.0000000Z"],"DecidedById":[null,"381a26c3-e586-4002-869b-0dd9bc86c66e"],"DecidedByName":[null,"Approver"],"Outcome":[null,"Approve"],"Reason":[null,"Zephyrine reason"],"Round":[null,"1"],"Score":[null,"80"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('B503F573-2F28-4F40-B7B2-D3C0AFF7447F', '01A222F5-2AEB-7428-832B-B39FB81691C6', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Assessment', '01A222F5-27EA-771E-ABCC-159B8D43E7D9', '{"BuyerName":[null,"Zephyrine Bank"],"ContactEmail":[null,"contact@first-vendor.example"],"ContactLanguage":[null,"en"],"ContactName":[null,"Zephyrine Contact"],"DecidedAt":[null,"2026-11-24T02:00:00.0000000Z"],"DueDate":[null,"11/29/2026"],"Facts":[null,"{}"],"Message":[null,"Zephyrine message"],"NextReviewOn":[null,"10/24/2027"],"Outcome":[null,"Approve"],"QuestionnaireId":[null,"ai-basic"],"QuestionnaireVersion":[null,"1.0.0"],"Reference":[null,"FB-2026-0002"],"ResponsibleName":[null,"Zephyrine ResponseOwner"],"Round":[null,"1"],"SentAt":[null,"2026-11-24T02:00:00.0000000Z"],"SentById":[null,"297734e4-efdc-46cc-b057-f66f89f0fdb0"],"SentByName":[null,"Procurement officer"],"Services":[null,"Zephyrine Score"],"State":[null,"Decided"],"StateChangedAt":[null,"2026-11-24T02:00:00.0000000Z"],"SubmittedAt":[null,"2026-11-24T02:00:00.0000000Z"],"SubmittedByName":[null,"Zephyrine ResponseOwner"],"ValidUntil":[null,"11/24/2027"],"VendorId":[null,"01a222f5-2415-71fe-adb8-abcecde92ba7"],"VendorName":[null,"Zephyrine Analytics"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('B503F573-2F28-4F40-B7B2-D3C0AFF7447F', '01A222F5-2AEB-7788-8EF2-5C3CF82FCE9D', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Invitation', '01A222F5-285B-7883-87F0-8066482E73C7', '{"AssessmentId":[null,"01a222f5-2820-79b6-a7c1-0be475b07522"],"CreatedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Email":[null,"contact@first-vendor.example"],"ExpiresAt":[null,"2026-12-08T02:00:00.0000000Z"],"InvitedByEmail":[null,""],"InvitedByName":[null,""],"Kind":[null,"Assessment"],"Language":[null,"en"],"Name":[null,"Zephyrine Contact"],"NormalizedEmail":[null,"CONTACT@FIRST-VENDOR.EXAMPLE"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('B503F573-2F28-4F40-B7B2-D3C0AFF7447F', '01A222F5-2AEB-7E29-9AEC-5EC638250417', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Assessment', '01A222F5-2820-79B6-A7C1-0BE475B07522', '{"BuyerName":[null,"Zephyrine Bank"],"ContactEmail":[null,"contact@first-vendor.example"],"ContactLanguage":[null,"en"],"ContactName":[null,"Zephyrine Contact"],"DueDate":[null,"11/29/2026"],"Facts":[null,"{}"],"Message":[null,"Zephyrine message"],"QuestionnaireId":[null,"ai-basic"],"QuestionnaireVersion":[null,"1.0.0"],"Reference":[null,"FB-2026-0003"],"ResponsibleName":[null,"Zephyrine ResponseOwner"],"Round":[null,"1"],"SentAt":[null,"2026-11-24T02:00:00.0000000Z"],"SentById":[null,"297734e4-efdc-46cc-b057-f66f89f0fdb0"],"SentByName":[null,"Procurement officer"],"Services":[null,"Zephyrine Score"],"State":[null,"Requested"],"StateChangedAt":[null,"2026-11-24T02:00:00.0000000Z"],"VendorId":[null,"01a222f5-2415-71fe-adb8-abcecde92ba7"],"VendorName":[null,"Zephyrine Analytics"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('C7A70588-11D0-47E9-BA45-9FD0E415694F', '01A222F5-23D9-7FBC-A9BA-9681AA205732', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Membership', '5D39FF94-58C7-42F9-8070-E693B13A7C54', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"VendorAdministrator"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('C7A70588-11D0-47E9-BA45-9FD0E415694F', '01A222F5-23E3-7903-9FAC-7169FC8375A8', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Membership', '5F095030-731D-45A7-B793-3F76FC06A713', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"ResponseOwner"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('C7A70588-11D0-47E9-BA45-9FD0E415694F', '01A222F5-23ED-74C5-8CAE-1BF4A8D8B3C8', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Membership', '3EAA89AF-5143-4B1C-8DFD-DD579AA0EE31', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"EvidenceOwner"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('C7A70588-11D0-47E9-BA45-9FD0E415694F', '01A222F5-23F7-7576-88D0-1322D35478DB', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Membership', 'E0DF2F58-C7EE-4061-8A3B-FFE8FA0D5553', '{"JoinedAt":[null,"2026-11-24T02:00:00.0000000Z"],"Role":[null,"Contributor"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('C7A70588-11D0-47E9-BA45-9FD0E415694F', '01A222F5-2AE4-7A5A-B89F-5171ACCA39BE', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'SectionAssignment', '01A222F5-24AF-7D18-B7A2-1F5333469F05', '{"BuyerId":[null,"b503f573-2f28-4f40-b7b2-d3c0aff7447f"],"PersonId":[null,"00000000-0000-0000-0000-000000000000"],"PersonName":[null,""],"SectionId":["S1","S1"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('C7A70588-11D0-47E9-BA45-9FD0E415694F', '01A222F5-2AE5-7468-9E10-0B9D11557FC0', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Answer', '01A222F5-24AF-7D18-B7A2-1F5333469F05', '{"AnsweredAt":[null,"2026-11-24T02:00:00.0000000Z"],"AnsweredById":[null,"5f095030-731d-45a7-b793-3f76fc06a713"],"AnsweredByName":[null,"Zephyrine ResponseOwner"],"BuyerId":[null,"b503f573-2f28-4f40-b7b2-d3c0aff7447f"],"Value":[null,"Zephyrine answer"],"QuestionId":["GOV-01","GOV-01"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('C7A70588-11D0-47E9-BA45-9FD0E415694F', '01A222F5-2AE5-7737-964D-49FC87160C93', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'EvidenceDocument', '99CE0008-D22F-4137-BDEA-456F29181E2F', '{"CreatedAt":[null,"2026-11-24T02:00:00.0000000Z"],"CurrentVersion":[null,"1"],"Kind":[null,"iso42001_certificate"],"Services":[null,""],"Title":[null,"Zephyrine certificate"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('C7A70588-11D0-47E9-BA45-9FD0E415694F', '01A222F5-2AE6-74B8-851A-25899343391B', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'AttachedEvidence', '01A222F5-24AF-7D18-B7A2-1F5333469F05', '{"BuyerId":[null,"b503f573-2f28-4f40-b7b2-d3c0aff7447f"],"DocumentId":[null,"99ce0008-d22f-4137-bdea-456f29181e2f"],"QuestionId":["GOV-01","GOV-01"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('C7A70588-11D0-47E9-BA45-9FD0E415694F', '01A222F5-2AE6-7A0C-B920-DDFDFF502C6C', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'DocumentVersion', '99CE0008-D22F-4137-BDEA-456F29181E2F', '{"BlobName":[null,"37214ffd06e9428ba5a4c9d82d248cc9"],"ContentType":[null,"application/pdf"],"DocumentId":[null,"99ce0008-d22f-4137-bdea-456f29181e2f"],"FileName":[null,"Zephyrine.pdf"],"Number":[null,"1"],"Scan":[null,"NotScanned"],"Sha256":[null,"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"],"Size":[null,"10"],"State":[null,"Stored"],"UploadedAt":[null,"2026-11-24T02:00:00.0000000Z"],"UploadedById":[null,"5f095030-731d-45a7-b793-3f76fc06a713"],"UploadedByName":[null,"Zephyrine ResponseOwner"]}', NULL, NULL);
insert into "AuditEntries" ("TenantId", "Id", "At", "ActorId", "ActorName", "Action", "Entity", "EntityId", "Changes", "ChainNumber", "ChainHash") values ('C7A70588-11D0-47E9-BA45-9FD0E415694F', '01A222F5-2AE7-79AE-BA29-4496AAB0BF6B', '2026-11-24 02:00:00', NULL, 'Aims Portal', 'added', 'Certificate', '5796A58D-29FC-4E89-86FF-CD8F949DFEB3', '{"DocumentId":[null,"99ce0008-d22f-4137-bdea-456f29181e2f"],"ExpiryDate":[null,"01/23/2027"],"FactsJson":[null,"{\u0022Standard\u0022:0,\u0022Edition\u0022:\u0022\u0022,\u0022Number\u0022:\u0022Zephyrine-1\u0022,\u0022HolderName\u0022:\u0022Zephyrine\u0022,\u0022HolderAddress\u0022:\u0022\u0022,\u0022Sites\u0022:[],\u0022Scope\u0022:\u0022\u0022,\u0022SoaVersion\u0022:null,\u0022SoaDate\u0022:null,\u0022RoleInScope\u0022:null,\u0022OriginalDate\u0022:null,\u0022IssueDate\u0022:\u00222024-06-07\u0022,\u0022CycleStart\u0022:null,\u0022ExpiryDate\u0022:\u00222027-01-23\u0022,\u0022CertificationBody\u0022:\u0022\u0022,\u0022AccreditationBody\u0022:null,\u0022AccreditationMark\u0022:null,\u0022MlaMark\u0022:null,\u0022VerificationUrl\u0022:null,\u0022ReportedState\u0022:0,\u0022SurveillanceDone\u0022:[],\u0022ScopeCoversService\u0022:null,\u0022Verified\u0022:false}"],"RecordedAt":[null,"2026-11-24T02:00:00.0000000Z"]}', NULL, NULL);
insert into "Certificates" ("TenantId", "Id", "DocumentId", "RecordedAt", "FactsJson", "ExpiryDate", "Revision") values ('C7A70588-11D0-47E9-BA45-9FD0E415694F', '5796A58D-29FC-4E89-86FF-CD8F949DFEB3', '99CE0008-D22F-4137-BDEA-456F29181E2F', '2026-11-24 02:00:00', '{"Standard":0,"Edition":"","Number":"Zephyrine-1","HolderName":"Zephyrine","HolderAddress":"","Sites":[],"Scope":"","SoaVersion":null,"SoaDate":null,"RoleInScope":null,"OriginalDate":null,"IssueDate":"2024-06-07","CycleStart":null,"ExpiryDate":"2027-01-23","CertificationBody":"","AccreditationBody":null,"AccreditationMark":null,"MlaMark":null,"VerificationUrl":null,"ReportedState":0,"SurveillanceDone":[],"ScopeCoversService":null,"Verified":false}', '2027-01-23', 0);
insert into "Conditions" ("BuyerId", "Id", "VendorOrganisationId", "AssessmentId", "VendorId", "Text", "Owner", "DueDate", "State", "MetAt", "Revision") values ('B503F573-2F28-4F40-B7B2-D3C0AFF7447F', '01A222F5-27BA-7031-A69C-7D8024B6A998', 'C7A70588-11D0-47E9-BA45-9FD0E415694F', '01A222F5-24AF-7D18-B7A2-1F5333469F05', '01A222F5-2415-71FE-ADB8-ABCECDE92BA7', 'Zephyrine condition', 'Vendor', '2026-12-14', 'Open', NULL, 0);
insert into "DataProtectionKeys" ("Id", "FriendlyName", "Xml") values (2, 'revocation', '<revocation version="1"><revocationDate>2026-01-01T00:00:00Z</revocationDate><key id="6f1c1d0e-0c0a-4a52-9b7e-2a4e8f2d9c11" /><reason>Made for a test.</reason></revocation>');
insert into "Decisions" ("TenantId", "Id", "AssessmentId", "Round", "Outcome", "Reason", "Score", "Blockers", "DecidedById", "DecidedByName", "DecidedAt") values ('B503F573-2F28-4F40-B7B2-D3C0AFF7447F', '01A222F5-27F0-7D37-B678-FAE138486363', '01A222F5-27EA-771E-ABCC-159B8D43E7D9', 1, 'Approve', 'Zephyrine reason', '80.0', '', '381A26C3-E586-4002-869B-0DD9BC86C66E', 'Approver', '2026-11-24 02:00:00');
insert into "DocumentVersions" ("TenantId", "Id", "DocumentId", "Number", "FileName", "ContentType", "BlobName", "Size", "Sha256", "State", "Scan", "UploadedById", "UploadedByName", "UploadedAt") values ('C7A70588-11D0-47E9-BA45-9FD0E415694F', '37214FFD-06E9-428B-A5A4-C9D82D248CC9', '99CE0008-D22F-4137-BDEA-456F29181E2F', 1, 'Zephyrine.pdf', 'application/pdf', '37214ffd06e9428ba5a4c9d82d248cc9', 10, 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'Stored', 'NotScanned', '5F095030-731D-45A7-B793-3F76FC06A713', 'Zephyrine ResponseOwner', '2026-11-24 02:00:00');
insert into "Documents" ("TenantId", "Id", "Kind", "Title", "DocumentDate", "ValidUntil", "Services", "CurrentVersion", "CreatedAt", "ArchivedAt", "Revision") values ('C7A70588-11D0-47E9-BA45-9FD0E415694F', '99CE0008-D22F-4137-BDEA-456F29181E2F', 'iso42001_certificate', 'Zephyrine certificate', NULL, NULL, '', 1, '2026-11-24 02:00:00', NULL, 0);
insert into "EvidenceGrants" ("BuyerId", "Id", "VendorOrganisationId", "AssessmentId", "VendorId", "DocumentId", "VersionId", "Kind", "Title", "FileName", "ContentType", "BlobName", "Number", "Size", "Sha256", "DocumentDate", "ValidUntil", "GrantedAt", "RevokedAt") values ('B503F573-2F28-4F40-B7B2-D3C0AFF7447F', '01A222F5-26B4-7AB9-B8DD-1F07DFCE518E', 'C7A70588-11D0-47E9-BA45-9FD0E415694F', '01A222F5-24AF-7D18-B7A2-1F5333469F05', '01A222F5-2415-71FE-ADB8-ABCECDE92BA7', '99CE0008-D22F-4137-BDEA-456F29181E2F', '37214FFD-06E9-428B-A5A4-C9D82D248CC9', 'iso42001_certificate', 'Zephyrine certificate', 'Zephyrine.pdf', 'application/pdf', '37214ffd06e9428ba5a4c9d82d248cc9', 1, 10, 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', NULL, NULL, '2026-11-24 02:00:00', NULL);
insert into "EvidenceReads" ("BuyerId", "Id", "VendorOrganisationId", "GrantId", "DocumentId", "VersionId", "ReadById", "ReadByName", "ReadAt") values ('B503F573-2F28-4F40-B7B2-D3C0AFF7447F', '01A222F5-26F2-7560-B862-288016A6EC24', 'C7A70588-11D0-47E9-BA45-9FD0E415694F', '01A222F5-26B4-7AB9-B8DD-1F07DFCE518E', '99CE0008-D22F-4137-BDEA-456F29181E2F', '37214FFD-06E9-428B-A5A4-C9D82D248CC9', '8F7247BA-325C-4727-9DFA-69F714FDB29D', 'Reviewer', '2026-11-24 02:00:00');
insert into "Findings" ("BuyerId", "Id", "VendorOrganisationId", "AssessmentId", "VendorId", "Reference", "QuestionId", "Title", "Severity", "RemediateBy", "State", "SharedAt", "VendorResponse", "RaisedAt", "ClosedAt", "Revision") values ('B503F573-2F28-4F40-B7B2-D3C0AFF7447F', '6EC7337B-EDD6-4051-AA32-337730FC5B23', 'C7A70588-11D0-47E9-BA45-9FD0E415694F', '01A222F5-24AF-7D18-B7A2-1F5333469F05', '01A222F5-2415-71FE-ADB8-ABCECDE92BA7', 'F-0001', 'GOV-01', 'Zephyrine finding', 'High', '2026-12-14', 'Open', '2026-11-24 02:00:00', NULL, '2026-11-24 02:00:00', NULL, 0);
insert into "Invitations" ("TenantId", "Id", "Kind", "Email", "NormalizedEmail", "Name", "Language", "TokenHash", "AssessmentId", "Role", "InvitedByName", "InvitedByEmail", "CreatedAt", "ExpiresAt", "UsedAt", "UsedById", "WithdrawnAt", "PassedOnAt", "Revision") values ('B503F573-2F28-4F40-B7B2-D3C0AFF7447F', '01A222F5-285B-7883-87F0-8066482E73C7', 'Assessment', 'contact@first-vendor.example', 'CONTACT@FIRST-VENDOR.EXAMPLE', 'Zephyrine Contact', 'en', X'67719F714CFFF1BEF08A87C4611FFACFB4CD965E0F049D831AE4389B24F83249', '01A222F5-2820-79B6-A7C1-0BE475B07522', NULL, '', '', '2026-11-24 02:00:00', '2026-12-08 02:00:00', NULL, NULL, NULL, NULL, 0);
insert into "Letters" ("TenantId", "Id", "Kind", "Content", "ActorId", "ActorName", "WrittenAt", "ReadAt", "LastError") values ('B503F573-2F28-4F40-B7B2-D3C0AFF7447F', '01A222F5-28E8-7325-9B17-59B4093F28FF', 'news', '{}', NULL, 'Zephyrine actor', '2026-11-24 02:00:00', '2026-11-24 02:00:00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('0478407B-98DA-4E3B-8451-17046DEEDBF4', '8060DCF1-7F24-483D-AA5F-827499AD9192', 'EvidenceOwner', '2026-11-24 02:00:00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('0478407B-98DA-4E3B-8451-17046DEEDBF4', 'A6AEF0DF-B77B-4713-8A53-23B02326A6C0', 'VendorAdministrator', '2026-11-24 02:00:00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('0478407B-98DA-4E3B-8451-17046DEEDBF4', 'C4BF48A6-DC6B-4BDA-95DB-B91D48E1FB76', 'ResponseOwner', '2026-11-24 02:00:00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('0478407B-98DA-4E3B-8451-17046DEEDBF4', 'D9E6AFE5-5267-4218-8D0E-C4D63D699855', 'Contributor', '2026-11-24 02:00:00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('154AFFE5-0739-46C0-BD41-3E82D44EFC78', '3423CEB5-0DBA-4C6B-8479-1144B1FD2D66', 'ProcurementOfficer', '2026-11-24 02:00:00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('154AFFE5-0739-46C0-BD41-3E82D44EFC78', '34BBB1CE-3953-4642-80FE-A075A2D8CF25', 'Reviewer', '2026-11-24 02:00:00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('154AFFE5-0739-46C0-BD41-3E82D44EFC78', '3BDCED0A-CE0D-46A1-9F84-8D467F34EA84', 'Approver', '2026-11-24 02:00:00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('154AFFE5-0739-46C0-BD41-3E82D44EFC78', '649A362F-AC0B-4C0C-B14E-9D942FEE6CBE', 'Auditor', '2026-11-24 02:00:00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('154AFFE5-0739-46C0-BD41-3E82D44EFC78', 'A879C031-8D99-48EB-952D-39ACA824E170', 'RiskManager', '2026-11-24 02:00:00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('154AFFE5-0739-46C0-BD41-3E82D44EFC78', 'CC55AE6E-8F44-4073-A0F9-10C795166DAC', 'BuyerAdministrator', '2026-11-24 02:00:00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('4F0FF19C-A8AC-4255-9899-2A17DBD19242', '40762AFE-49DB-4E7B-98AA-A97D6EFA3BA2', 'PlatformOperator', '2026-11-24 02:00:00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('B503F573-2F28-4F40-B7B2-D3C0AFF7447F', '297734E4-EFDC-46CC-B057-F66F89F0FDB0', 'ProcurementOfficer', '2026-11-24 02:00:00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('B503F573-2F28-4F40-B7B2-D3C0AFF7447F', '33C0FAD9-5FA8-4EA1-A08E-BE4B9FCA7E9F', 'Auditor', '2026-11-24 02:00:00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('B503F573-2F28-4F40-B7B2-D3C0AFF7447F', '381A26C3-E586-4002-869B-0DD9BC86C66E', 'Approver', '2026-11-24 02:00:00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('B503F573-2F28-4F40-B7B2-D3C0AFF7447F', '8F7247BA-325C-4727-9DFA-69F714FDB29D', 'Reviewer', '2026-11-24 02:00:00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('B503F573-2F28-4F40-B7B2-D3C0AFF7447F', 'AEEF8732-E4D0-408A-AC9E-3AA98993615D', 'BuyerAdministrator', '2026-11-24 02:00:00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('B503F573-2F28-4F40-B7B2-D3C0AFF7447F', 'FB0E38A9-AA0D-4592-8B84-FF65950207A7', 'RiskManager', '2026-11-24 02:00:00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('C7A70588-11D0-47E9-BA45-9FD0E415694F', '3EAA89AF-5143-4B1C-8DFD-DD579AA0EE31', 'EvidenceOwner', '2026-11-24 02:00:00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('C7A70588-11D0-47E9-BA45-9FD0E415694F', '5D39FF94-58C7-42F9-8070-E693B13A7C54', 'VendorAdministrator', '2026-11-24 02:00:00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('C7A70588-11D0-47E9-BA45-9FD0E415694F', '5F095030-731D-45A7-B793-3F76FC06A713', 'ResponseOwner', '2026-11-24 02:00:00', NULL);
insert into "Memberships" ("TenantId", "PersonId", "Role", "JoinedAt", "EndedAt") values ('C7A70588-11D0-47E9-BA45-9FD0E415694F', 'E0DF2F58-C7EE-4061-8A3B-FFE8FA0D5553', 'Contributor', '2026-11-24 02:00:00', NULL);
insert into "Obligations" ("TenantId", "Id", "Kind", "SubjectId", "Subject", "Link", "VendorId", "ResponsibleOrganisationId", "ResponsiblePersonId", "DueDate", "NextReminderOn", "State", "LeaseOwner", "LeaseUntil", "Revision") values ('B503F573-2F28-4F40-B7B2-D3C0AFF7447F', '01A222F5-2822-744F-9EB5-9A5A42F90CC5', 'Request', '01A222F5-2820-79B6-A7C1-0BE475B07522', 'Zephyrine request', '/requests/01a222f5-2820-79b6-a7c1-0be475b07522', '01A222F5-2415-71FE-ADB8-ABCECDE92BA7', 'C7A70588-11D0-47E9-BA45-9FD0E415694F', '5F095030-731D-45A7-B793-3F76FC06A713', '2026-11-29', '2026-11-24', 'Open', NULL, NULL, 0);
insert into "Obligations" ("TenantId", "Id", "Kind", "SubjectId", "Subject", "Link", "VendorId", "ResponsibleOrganisationId", "ResponsiblePersonId", "DueDate", "NextReminderOn", "State", "LeaseOwner", "LeaseUntil", "Revision") values ('C7A70588-11D0-47E9-BA45-9FD0E415694F', '01A222F5-285A-74C0-9AEB-2842ADB392D1', 'CertificateExpiry', '5796A58D-29FC-4E89-86FF-CD8F949DFEB3', 'Zephyrine certificate', '/our-certificates/5796a58d-29fc-4e89-86ff-cd8f949dfeb3', NULL, NULL, NULL, '2026-12-08', '2026-11-24', 'Open', NULL, NULL, 0);
insert into "Organisations" ("Id", "Kind", "Slug", "Name", "BuyerType", "TimeZone", "CreatedAt", "AssessmentCounter", "FindingCounter", "Revision", "Database") values ('0478407B-98DA-4E3B-8451-17046DEEDBF4', 'Vendor', 'other-vendor', 'Plain Vendor', NULL, 'Asia/Hong_Kong', '2026-11-24 02:00:00', 0, 0, 0, NULL);
insert into "Organisations" ("Id", "Kind", "Slug", "Name", "BuyerType", "TimeZone", "CreatedAt", "AssessmentCounter", "FindingCounter", "Revision", "Database") values ('154AFFE5-0739-46C0-BD41-3E82D44EFC78', 'Buyer', 'other-bank', 'Plain Bank', 'Bank', 'Asia/Hong_Kong', '2026-11-24 02:00:00', 0, 0, 0, NULL);
insert into "Organisations" ("Id", "Kind", "Slug", "Name", "BuyerType", "TimeZone", "CreatedAt", "AssessmentCounter", "FindingCounter", "Revision", "Database") values ('4F0FF19C-A8AC-4255-9899-2A17DBD19242', 'Platform', 'operations', 'Aims Portal operations', NULL, 'Asia/Hong_Kong', '2026-11-24 02:00:00', 0, 0, 0, NULL);
insert into "Organisations" ("Id", "Kind", "Slug", "Name", "BuyerType", "TimeZone", "CreatedAt", "AssessmentCounter", "FindingCounter", "Revision", "Database") values ('B503F573-2F28-4F40-B7B2-D3C0AFF7447F', 'Buyer', 'first-bank', 'Zephyrine Bank', 'Bank', 'Asia/Hong_Kong', '2026-11-24 02:00:00', 0, 0, 0, NULL);
insert into "Organisations" ("Id", "Kind", "Slug", "Name", "BuyerType", "TimeZone", "CreatedAt", "AssessmentCounter", "FindingCounter", "Revision", "Database") values ('C7A70588-11D0-47E9-BA45-9FD0E415694F', 'Vendor', 'first-vendor', 'Zephyrine Vendor', NULL, 'Asia/Hong_Kong', '2026-11-24 02:00:00', 0, 0, 0, NULL);
insert into "Outbox" ("TenantId", "Id", "Kind", "IsBulk", "MessageId", "ToAddress", "ToName", "Language", "Subject", "Html", "Text", "State", "CreatedAt", "NextAttemptAt", "Attempts", "SentAt", "LastError", "LeaseOwner", "LeaseUntil") values ('B503F573-2F28-4F40-B7B2-D3C0AFF7447F', '01A222F5-2899-73F2-9D6A-0410D1C3EA7D', 'reminder', 0, '01a222f5289973f29d6a0410d1c3ea7d@aims-portal', 'contact@first-vendor.example', 'Zephyrine Contact', 'en', 'Zephyrine subject', '<p>x</p>', 'x', 'Waiting', '2026-11-24 02:00:00', '2026-11-24 02:00:00', 0, NULL, NULL, NULL, NULL);
insert into "Outbox" ("TenantId", "Id", "Kind", "IsBulk", "MessageId", "ToAddress", "ToName", "Language", "Subject", "Html", "Text", "State", "CreatedAt", "NextAttemptAt", "Attempts", "SentAt", "LastError", "LeaseOwner", "LeaseUntil") values ('C7A70588-11D0-47E9-BA45-9FD0E415694F', '01A222F5-28E8-723F-B94B-F57CD71DA54C', 'reminder', 0, '01a222f528e8723fb94bf57cd71da54c@aims-portal', 'contact@first-vendor.example', 'Zephyrine Contact', 'en', 'Zephyrine subject', '<p>x</p>', 'x', 'Waiting', '2026-11-24 02:00:00', '2026-11-24 02:00:00', 0, NULL, NULL, NULL, NULL);
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('297734E4-EFDC-46CC-B057-F66F89F0FDB0', 'Zephyrine ProcurementOfficer', 'en', 'Auto', '0001-01-01 00:00:00', 'zephyrine.procurementofficer@first-bank.example', 'ZEPHYRINE.PROCUREMENTOFFICER@FIRST-BANK.EXAMPLE', 'zephyrine.procurementofficer@first-bank.example', 'ZEPHYRINE.PROCUREMENTOFFICER@FIRST-BANK.EXAMPLE', 1, 'AQAAAAIAAYagAAAAEJnzys/r6qmuBvFxd7C8nu9XLa/sC26NxhxRtWVh6M/j8rEpeaMkCFr+0GeuiHK9zw==', '01a222f523a37e84b64fabcb5c4720fc', 'a5f3e345-dcb8-4579-a62f-977a846245f8', NULL, 0, 0, NULL, 1, 0);
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('33C0FAD9-5FA8-4EA1-A08E-BE4B9FCA7E9F', 'Zephyrine Auditor', 'en', 'Auto', '0001-01-01 00:00:00', 'zephyrine.auditor@first-bank.example', 'ZEPHYRINE.AUDITOR@FIRST-BANK.EXAMPLE', 'zephyrine.auditor@first-bank.example', 'ZEPHYRINE.AUDITOR@FIRST-BANK.EXAMPLE', 1, 'AQAAAAIAAYagAAAAEJnzys/r6qmuBvFxd7C8nu9XLa/sC26NxhxRtWVh6M/j8rEpeaMkCFr+0GeuiHK9zw==', '01a222f523ce7ccbb52938cf2f232891', '4ed0684a-6452-4d31-8e2e-41489b4c1dad', NULL, 0, 0, NULL, 1, 0);
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('3423CEB5-0DBA-4C6B-8479-1144B1FD2D66', 'ProcurementOfficer', 'en', 'Auto', '0001-01-01 00:00:00', 'procurementofficer@other-bank.example', 'PROCUREMENTOFFICER@OTHER-BANK.EXAMPLE', 'procurementofficer@other-bank.example', 'PROCUREMENTOFFICER@OTHER-BANK.EXAMPLE', 1, 'AQAAAAIAAYagAAAAEJnzys/r6qmuBvFxd7C8nu9XLa/sC26NxhxRtWVh6M/j8rEpeaMkCFr+0GeuiHK9zw==', '01a222f523a97f54be5adf55d8df8e54', '14b99b9e-1176-471c-aa26-4decb49423fc', NULL, 0, 0, NULL, 1, 0);
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('34BBB1CE-3953-4642-80FE-A075A2D8CF25', 'Reviewer', 'en', 'Auto', '0001-01-01 00:00:00', 'reviewer@other-bank.example', 'REVIEWER@OTHER-BANK.EXAMPLE', 'reviewer@other-bank.example', 'REVIEWER@OTHER-BANK.EXAMPLE', 1, 'AQAAAAIAAYagAAAAEJnzys/r6qmuBvFxd7C8nu9XLa/sC26NxhxRtWVh6M/j8rEpeaMkCFr+0GeuiHK9zw==', '01a222f523c077bf93aec372813acf2b', '5665e99a-d9ed-4bee-a9cd-6d18e2404dba', NULL, 0, 0, NULL, 1, 0);
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('381A26C3-E586-4002-869B-0DD9BC86C66E', 'Zephyrine Approver', 'en', 'Auto', '0001-01-01 00:00:00', 'zephyrine.approver@first-bank.example', 'ZEPHYRINE.APPROVER@FIRST-BANK.EXAMPLE', 'zephyrine.approver@first-bank.example', 'ZEPHYRINE.APPROVER@FIRST-BANK.EXAMPLE', 1, 'AQAAAAIAAYagAAAAEJnzys/r6qmuBvFxd7C8nu9XLa/sC26NxhxRtWVh6M/j8rEpeaMkCFr+0GeuiHK9zw==', '01a222f523c47b3280b88d8a36c446ca', 'dfc62cfb-13e3-4b9f-b448-3945114a51d5', NULL, 0, 0, NULL, 1, 0);
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('3BDCED0A-CE0D-46A1-9F84-8D467F34EA84', 'Approver', 'en', 'Auto', '0001-01-01 00:00:00', 'approver@other-bank.example', 'APPROVER@OTHER-BANK.EXAMPLE', 'approver@other-bank.example', 'APPROVER@OTHER-BANK.EXAMPLE', 1, 'AQAAAAIAAYagAAAAEJnzys/r6qmuBvFxd7C8nu9XLa/sC26NxhxRtWVh6M/j8rEpeaMkCFr+0GeuiHK9zw==', '01a222f523c975649d7355ce9b77d674', '06a8f232-a875-4033-bfe0-4a8f4b2b88e7', NULL, 0, 0, NULL, 1, 0);
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('3EAA89AF-5143-4B1C-8DFD-DD579AA0EE31', 'Zephyrine EvidenceOwner', 'en', 'Auto', '0001-01-01 00:00:00', 'zephyrine.evidenceowner@first-vendor.example', 'ZEPHYRINE.EVIDENCEOWNER@FIRST-VENDOR.EXAMPLE', 'zephyrine.evidenceowner@first-vendor.example', 'ZEPHYRINE.EVIDENCEOWNER@FIRST-VENDOR.EXAMPLE', 1, 'AQAAAAIAAYagAAAAEJnzys/r6qmuBvFxd7C8nu9XLa/sC26NxhxRtWVh6M/j8rEpeaMkCFr+0GeuiHK9zw==', '01a222f523ec77c1b1db26162a2c2cd1', '87d1458c-fef9-42a4-b2f8-5568922e7ec7', NULL, 0, 0, NULL, 1, 0);
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('40762AFE-49DB-4E7B-98AA-A97D6EFA3BA2', 'PlatformOperator', 'en', 'Auto', '0001-01-01 00:00:00', 'platformoperator@operations.example', 'PLATFORMOPERATOR@OPERATIONS.EXAMPLE', 'platformoperator@operations.example', 'PLATFORMOPERATOR@OPERATIONS.EXAMPLE', 1, 'AQAAAAIAAYagAAAAEJnzys/r6qmuBvFxd7C8nu9XLa/sC26NxhxRtWVh6M/j8rEpeaMkCFr+0GeuiHK9zw==', '01a222f524017133a06dbae73006db40', 'e6ac0d8d-ef3f-4d60-998d-015ba36ef700', NULL, 0, 0, NULL, 1, 0);
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('5D39FF94-58C7-42F9-8070-E693B13A7C54', 'Zephyrine VendorAdministrator', 'en', 'Auto', '0001-01-01 00:00:00', 'zephyrine.vendoradministrator@first-vendor.example', 'ZEPHYRINE.VENDORADMINISTRATOR@FIRST-VENDOR.EXAMPLE', 'zephyrine.vendoradministrator@first-vendor.example', 'ZEPHYRINE.VENDORADMINISTRATOR@FIRST-VENDOR.EXAMPLE', 1, 'AQAAAAIAAYagAAAAEJnzys/r6qmuBvFxd7C8nu9XLa/sC26NxhxRtWVh6M/j8rEpeaMkCFr+0GeuiHK9zw==', '01a222f523d871ada4b4f236dbdc09b3', '742112f5-5937-41ae-89be-ddadab9713e4', NULL, 0, 0, NULL, 1, 0);
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('5F095030-731D-45A7-B793-3F76FC06A713', 'Zephyrine ResponseOwner', 'en', 'Auto', '0001-01-01 00:00:00', 'zephyrine.responseowner@first-vendor.example', 'ZEPHYRINE.RESPONSEOWNER@FIRST-VENDOR.EXAMPLE', 'zephyrine.responseowner@first-vendor.example', 'ZEPHYRINE.RESPONSEOWNER@FIRST-VENDOR.EXAMPLE', 1, 'AQAAAAIAAYagAAAAEJnzys/r6qmuBvFxd7C8nu9XLa/sC26NxhxRtWVh6M/j8rEpeaMkCFr+0GeuiHK9zw==', '01a222f523e27e7d8bb7bc3fb762972b', '1a518028-043c-41f5-8ddd-1ad1a88c76f8', NULL, 0, 0, NULL, 1, 0);
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('649A362F-AC0B-4C0C-B14E-9D942FEE6CBE', 'Auditor', 'en', 'Auto', '0001-01-01 00:00:00', 'auditor@other-bank.example', 'AUDITOR@OTHER-BANK.EXAMPLE', 'auditor@other-bank.example', 'AUDITOR@OTHER-BANK.EXAMPLE', 1, 'AQAAAAIAAYagAAAAEJnzys/r6qmuBvFxd7C8nu9XLa/sC26NxhxRtWVh6M/j8rEpeaMkCFr+0GeuiHK9zw==', '01a222f523d3757e92291fe493247ec0', '799f7ee8-cefd-4a53-a921-420d27e069ae', NULL, 0, 0, NULL, 1, 0);
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('8060DCF1-7F24-483D-AA5F-827499AD9192', 'EvidenceOwner', 'en', 'Auto', '0001-01-01 00:00:00', 'evidenceowner@other-vendor.example', 'EVIDENCEOWNER@OTHER-VENDOR.EXAMPLE', 'evidenceowner@other-vendor.example', 'EVIDENCEOWNER@OTHER-VENDOR.EXAMPLE', 1, 'AQAAAAIAAYagAAAAEJnzys/r6qmuBvFxd7C8nu9XLa/sC26NxhxRtWVh6M/j8rEpeaMkCFr+0GeuiHK9zw==', '01a222f523f178b39d53e4735659e85a', '0682eaac-b4e2-4d92-9cba-59be619e6690', NULL, 0, 0, NULL, 1, 0);
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('8F7247BA-325C-4727-9DFA-69F714FDB29D', 'Zephyrine Reviewer', 'en', 'Auto', '0001-01-01 00:00:00', 'zephyrine.reviewer@first-bank.example', 'ZEPHYRINE.REVIEWER@FIRST-BANK.EXAMPLE', 'zephyrine.reviewer@first-bank.example', 'ZEPHYRINE.REVIEWER@FIRST-BANK.EXAMPLE', 1, 'AQAAAAIAAYagAAAAEJnzys/r6qmuBvFxd7C8nu9XLa/sC26NxhxRtWVh6M/j8rEpeaMkCFr+0GeuiHK9zw==', '01a222f523ba7d05a8d790e083f08d16', '4e9c664c-bfa8-499d-aa49-fc373456b38c', NULL, 0, 0, NULL, 1, 0);
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('A6AEF0DF-B77B-4713-8A53-23B02326A6C0', 'VendorAdministrator', 'en', 'Auto', '0001-01-01 00:00:00', 'vendoradministrator@other-vendor.example', 'VENDORADMINISTRATOR@OTHER-VENDOR.EXAMPLE', 'vendoradministrator@other-vendor.example', 'VENDORADMINISTRATOR@OTHER-VENDOR.EXAMPLE', 1, 'AQAAAAIAAYagAAAAEJnzys/r6qmuBvFxd7C8nu9XLa/sC26NxhxRtWVh6M/j8rEpeaMkCFr+0GeuiHK9zw==', '01a222f523dd72d88ac5cda2e4123dcd', 'b53cfee0-34ae-4295-981a-30873f6b2fca', NULL, 0, 0, NULL, 1, 0);
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('A879C031-8D99-48EB-952D-39ACA824E170', 'RiskManager', 'en', 'Auto', '0001-01-01 00:00:00', 'riskmanager@other-bank.example', 'RISKMANAGER@OTHER-BANK.EXAMPLE', 'riskmanager@other-bank.example', 'RISKMANAGER@OTHER-BANK.EXAMPLE', 1, 'AQAAAAIAAYagAAAAEJnzys/r6qmuBvFxd7C8nu9XLa/sC26NxhxRtWVh6M/j8rEpeaMkCFr+0GeuiHK9zw==', '01a222f523b67761b164f1d0e4a761e6', '5b0a48e4-3e48-41eb-b97c-bef30db9ba5e', NULL, 0, 0, NULL, 1, 0);
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('AEEF8732-E4D0-408A-AC9E-3AA98993615D', 'Zephyrine BuyerAdministrator', 'en', 'Auto', '0001-01-01 00:00:00', 'zephyrine.buyeradministrator@first-bank.example', 'ZEPHYRINE.BUYERADMINISTRATOR@FIRST-BANK.EXAMPLE', 'zephyrine.buyeradministrator@first-bank.example', 'ZEPHYRINE.BUYERADMINISTRATOR@FIRST-BANK.EXAMPLE', 1, 'AQAAAAIAAYagAAAAEJnzys/r6qmuBvFxd7C8nu9XLa/sC26NxhxRtWVh6M/j8rEpeaMkCFr+0GeuiHK9zw==', '01a222f522c77df8bc53501ef5f22227', '7cea14db-9371-4979-a98e-f1335131e1d4', NULL, 0, 0, NULL, 1, 0);
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('C4BF48A6-DC6B-4BDA-95DB-B91D48E1FB76', 'ResponseOwner', 'en', 'Auto', '0001-01-01 00:00:00', 'responseowner@other-vendor.example', 'RESPONSEOWNER@OTHER-VENDOR.EXAMPLE', 'responseowner@other-vendor.example', 'RESPONSEOWNER@OTHER-VENDOR.EXAMPLE', 1, 'AQAAAAIAAYagAAAAEJnzys/r6qmuBvFxd7C8nu9XLa/sC26NxhxRtWVh6M/j8rEpeaMkCFr+0GeuiHK9zw==', '01a222f523e87e8f9eefea892738361f', '789aeaf5-3cf7-4c5d-aaed-c46789245a92', NULL, 0, 0, NULL, 1, 0);
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('CC55AE6E-8F44-4073-A0F9-10C795166DAC', 'BuyerAdministrator', 'en', 'Auto', '0001-01-01 00:00:00', 'buyeradministrator@other-bank.example', 'BUYERADMINISTRATOR@OTHER-BANK.EXAMPLE', 'buyeradministrator@other-bank.example', 'BUYERADMINISTRATOR@OTHER-BANK.EXAMPLE', 1, 'AQAAAAIAAYagAAAAEJnzys/r6qmuBvFxd7C8nu9XLa/sC26NxhxRtWVh6M/j8rEpeaMkCFr+0GeuiHK9zw==', '01a222f5239c7019a915827e2123e9f2', 'f699a9fa-af6d-4d01-8411-8efdce390837', NULL, 0, 0, NULL, 1, 0);
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('D9E6AFE5-5267-4218-8D0E-C4D63D699855', 'Contributor', 'en', 'Auto', '0001-01-01 00:00:00', 'contributor@other-vendor.example', 'CONTRIBUTOR@OTHER-VENDOR.EXAMPLE', 'contributor@other-vendor.example', 'CONTRIBUTOR@OTHER-VENDOR.EXAMPLE', 1, 'AQAAAAIAAYagAAAAEJnzys/r6qmuBvFxd7C8nu9XLa/sC26NxhxRtWVh6M/j8rEpeaMkCFr+0GeuiHK9zw==', '01a222f523fb7682ba565d75eee481a9', '08008356-198f-4d67-97ce-036ed616c2e1', NULL, 0, 0, NULL, 1, 0);
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('E0DF2F58-C7EE-4061-8A3B-FFE8FA0D5553', 'Zephyrine Contributor', 'en', 'Auto', '0001-01-01 00:00:00', 'zephyrine.contributor@first-vendor.example', 'ZEPHYRINE.CONTRIBUTOR@FIRST-VENDOR.EXAMPLE', 'zephyrine.contributor@first-vendor.example', 'ZEPHYRINE.CONTRIBUTOR@FIRST-VENDOR.EXAMPLE', 1, 'AQAAAAIAAYagAAAAEJnzys/r6qmuBvFxd7C8nu9XLa/sC26NxhxRtWVh6M/j8rEpeaMkCFr+0GeuiHK9zw==', '01a222f523f67047ab7592a2a25d4153', 'aa36f5ad-cc0c-49c2-a62f-3971b819ae82', NULL, 0, 0, NULL, 1, 0);
insert into "People" ("Id", "DisplayName", "Language", "Appearance", "CreatedAt", "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "EmailConfirmed", "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "PhoneNumber", "PhoneNumberConfirmed", "TwoFactorEnabled", "LockoutEnd", "LockoutEnabled", "AccessFailedCount") values ('FB0E38A9-AA0D-4592-8B84-FF65950207A7', 'Zephyrine RiskManager', 'en', 'Auto', '0001-01-01 00:00:00', 'zephyrine.riskmanager@first-bank.example', 'ZEPHYRINE.RISKMANAGER@FIRST-BANK.EXAMPLE', 'zephyrine.riskmanager@first-bank.example', 'ZEPHYRINE.RISKMANAGER@FIRST-BANK.EXAMPLE', 1, 'AQAAAAIAAYagAAAAEJnzys/r6qmuBvFxd7C8nu9XLa/sC26NxhxRtWVh6M/j8rEpeaMkCFr+0GeuiHK9zw==', '01a222f523b17219ba8414a5c17a35a4', '73a5df44-1c30-4e97-a99c-090b0a156f02', NULL, 0, 0, NULL, 1, 0);
insert into "PersonClaims" ("Id", "UserId", "ClaimType", "ClaimValue") values (1, 'FB0E38A9-AA0D-4592-8B84-FF65950207A7', 'of a release', 'yes');
insert into "PersonLogins" ("LoginProvider", "ProviderKey", "ProviderDisplayName", "UserId") values ('of a release', '1', NULL, 'FB0E38A9-AA0D-4592-8B84-FF65950207A7');
insert into "PersonTokens" ("UserId", "LoginProvider", "Name", "Value") values ('FB0E38A9-AA0D-4592-8B84-FF65950207A7', 'of a release', 'token', '1');
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
insert into "ReturnPoints" ("BuyerId", "AssessmentId", "Round", "QuestionId", "VendorOrganisationId", "Comment", "ByName", "At") values ('B503F573-2F28-4F40-B7B2-D3C0AFF7447F', '01A222F5-24AF-7D18-B7A2-1F5333469F05', 1, 'GOV-01', 'C7A70588-11D0-47E9-BA45-9FD0E415694F', 'Zephyrine comment', 'Reviewer', '2026-11-24 02:00:00');
insert into "ReviewItems" ("TenantId", "AssessmentId", "Round", "QuestionId", "Judgement", "SharedComment", "InternalNote", "ReviewerId", "ReviewerName", "JudgedAt", "Revision") values ('B503F573-2F28-4F40-B7B2-D3C0AFF7447F', '01A222F5-24AF-7D18-B7A2-1F5333469F05', 1, 'GOV-01', 'Accepted', NULL, 'Zephyrine note', '8F7247BA-325C-4727-9DFA-69F714FDB29D', 'Reviewer', '2026-11-24 02:00:00', 0);
insert into "SectionAssignments" ("TenantId", "AssessmentId", "SectionId", "BuyerId", "PersonId", "PersonName") values ('C7A70588-11D0-47E9-BA45-9FD0E415694F', '01A222F5-24AF-7D18-B7A2-1F5333469F05', 'S1', 'B503F573-2F28-4F40-B7B2-D3C0AFF7447F', '00000000-0000-0000-0000-000000000000', '');
insert into "SentReminders" ("TenantId", "ObligationId", "DueDate", "OffsetDays", "Recipient", "PlannedAt", "MailId") values ('B503F573-2F28-4F40-B7B2-D3C0AFF7447F', '01A222F5-2822-744F-9EB5-9A5A42F90CC5', '2026-11-29', 90, 'CONTACT@FIRST-VENDOR.EXAMPLE', '2026-11-24 02:00:00', '01A222F5-2899-73F2-9D6A-0410D1C3EA7D');
insert into "SentReminders" ("TenantId", "ObligationId", "DueDate", "OffsetDays", "Recipient", "PlannedAt", "MailId") values ('C7A70588-11D0-47E9-BA45-9FD0E415694F', '01A222F5-285A-74C0-9AEB-2842ADB392D1', '2026-12-08', 90, 'CONTACT@FIRST-VENDOR.EXAMPLE', '2026-11-24 02:00:00', '01A222F5-28E8-723F-B94B-F57CD71DA54C');
insert into "SharedCertificates" ("BuyerId", "CertificateId", "VendorOrganisationId", "VendorId", "DocumentId", "FactsJson", "ExpiryDate", "UpdatedAt") values ('B503F573-2F28-4F40-B7B2-D3C0AFF7447F', '5796A58D-29FC-4E89-86FF-CD8F949DFEB3', 'C7A70588-11D0-47E9-BA45-9FD0E415694F', '01A222F5-2415-71FE-ADB8-ABCECDE92BA7', '99CE0008-D22F-4137-BDEA-456F29181E2F', '{"Standard":0,"Edition":"","Number":"Zephyrine-1","HolderName":"Zephyrine","HolderAddress":"","Sites":[],"Scope":"","SoaVersion":null,"SoaDate":null,"RoleInScope":null,"OriginalDate":null,"IssueDate":"2024-06-07","CycleStart":null,"ExpiryDate":"2027-01-23","CertificationBody":"","AccreditationBody":null,"AccreditationMark":null,"MlaMark":null,"VerificationUrl":null,"ReportedState":0,"SurveillanceDone":[],"ScopeCoversService":null,"Verified":false}', '2027-01-23', '2026-11-24 02:00:00');
insert into "Submissions" ("BuyerId", "Id", "VendorOrganisationId", "AssessmentId", "Round", "Content", "ContentSha256", "SubmittedById", "SubmittedByName", "SubmittedAt") values ('B503F573-2F28-4F40-B7B2-D3C0AFF7447F', '01A222F5-2691-7386-8D0E-C7DC63667042', 'C7A70588-11D0-47E9-BA45-9FD0E415694F', '01A222F5-24AF-7D18-B7A2-1F5333469F05', 1, '{"answers":[{"questionId":"GOV-01","value":"Zephyrine answer","comment":null,"answeredBy":"Zephyrine ResponseOwner","answeredAt":"2026-11-24T02:00:00Z","evidence":[{"documentId":{"value":"99ce0008-d22f-4137-bdea-456f29181e2f"},"versionId":{"value":"37214ffd-06e9-428b-a5a4-c9d82d248cc9"},"kind":"iso42001_certificate","title":"Zephyrine certificate","fileName":"Zephyrine.pdf","number":1,"size":10,"sha256":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","documentDate":null,"validUntil":null}]}]}', 'b91036fd4a3e2dfb2d2bfabe876615787fcd1aa0d474a08de8cebc1496b03aca', '5F095030-731D-45A7-B793-3F76FC06A713', 'Zephyrine ResponseOwner', '2026-11-24 02:00:00');
insert into "VendorContacts" ("TenantId", "Id", "VendorId", "Name", "Email", "Language", "Position") values ('B503F573-2F28-4F40-B7B2-D3C0AFF7447F', '01A222F5-2459-72EE-BBB6-31C7185EA27A', '01A222F5-2415-71FE-ADB8-ABCECDE92BA7', 'Zephyrine Contact', 'contact@first-vendor.example', 'en', NULL);
insert into "Vendors" ("TenantId", "Id", "Name", "LegalName", "Website", "Country", "Notes", "Status", "OwnerId", "Tier", "SearchText", "NextDate", "NextKind", "ApprovedUntil", "VendorOrganisationId", "CreatedAt", "Revision") values ('B503F573-2F28-4F40-B7B2-D3C0AFF7447F', '01A222F5-2415-71FE-ADB8-ABCECDE92BA7', 'Zephyrine Analytics', NULL, NULL, NULL, NULL, 'Registered', 'FB0E38A9-AA0D-4592-8B84-FF65950207A7', 'High', 'zephyrine analytics
zephyrine score', NULL, NULL, NULL, 'C7A70588-11D0-47E9-BA45-9FD0E415694F', '2026-11-24 02:00:00', 0);

insert into "FormCounts" ("Minute", "Client", "Count") values ('2026-11-24 02:00:00', 'OF-A-RELEASE', 1);
