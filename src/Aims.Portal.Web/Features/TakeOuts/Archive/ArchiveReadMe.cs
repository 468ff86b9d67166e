using System.Globalization;
using Aims.Portal.Data.Tenancy;

namespace Aims.Portal.Web.Features.TakeOuts.Archive;

/// <summary>What whoever unpacks the archive reads first, in both languages: it is opened far from the portal, and long after.</summary>
internal static class ArchiveReadMe
{
    public const string Path = "README.txt";

    public static string Of(TenantInfo tenant, DateTime madeAt)
    {
        var at = madeAt.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
        return $"""
            EVERYTHING THAT {tenant.Name} HAS IN AIMS PORTAL, {at} UTC
            Organisation {tenant.Identifier}, {tenant.Id}

            manifest.json          what is in here, with size and SHA-256; "problems" names files that could not be put in, and why
            SHA256SUMS             the same hashes, to be checked without any program of the portal:  sha256sum -c SHA256SUMS
            schema.json            what the rows look like (JSON Schema 2020-12)
            data/<table>.json      rows, one array for each kind
            trail/audit-trail.json who did what, when
            files/<document>/<version number>-<name>   the original files

            IS IT WHOLE?
            1. The page of the portal shows the SHA-256 of the archive itself:  sha256sum <archive>.zip
            2. Unpacked:  sha256sum -c SHA256SUMS
               On Windows:  Get-FileHash -Algorithm SHA256 <file>
            3. Every version in data/document-versions.json has the SHA-256 of its file as it was uploaded.
            4. The trail is a chain. For each line, in the order of ChainNumber, take the UTF-8 text of these fields with the character U+001F between them:
               the ChainHash of the line before (nothing for the first), the id of the organisation above, Id, At up to the sixth decimal without the Z, ActorId (nothing where it is null),
               ActorName, Action, Entity, EntityId, Changes. Its SHA-256 in small hexadecimal digits is ChainHash. The youngest lines may not be sealed yet: their ChainNumber is null.

            WHAT IS NOT IN HERE
            What belongs to the other side of an assessment, passwords and secret links, mails as they were sent, and files that others have shared with you.

            ----

            {tenant.Name} 在 Aims Portal 的全部資料，{at} UTC
            機構 {tenant.Identifier}，{tenant.Id}

            manifest.json          封存檔的內容清單，附大小及 SHA-256；「problems」列出未能放入的檔案及原因
            SHA256SUMS             同一批雜湊值，毋須使用本平台的程式即可核對：sha256sum -c SHA256SUMS
            schema.json            各項資料列的結構（JSON Schema 2020-12）
            data/<資料表>.json     資料列，每類一個陣列
            trail/audit-trail.json 何人於何時作何操作
            files/<文件>/<版本號>-<檔名>   原始檔案

            是否完整？
            1. 平台頁面顯示封存檔本身的 SHA-256：sha256sum <封存檔>.zip
            2. 解壓後：sha256sum -c SHA256SUMS
               Windows：Get-FileHash -Algorithm SHA256 <檔案>
            3. data/document-versions.json 內每個版本均載有上載時檔案的 SHA-256。
            4. 審計記錄是一條鏈。按 ChainNumber 的次序，將每行下列欄位的 UTF-8 文字以字元 U+001F 相連：
               前一行的 ChainHash（首行為空）、上述機構 id、Id、At（至第六位小數，不含 Z）、ActorId（null 則為空）、ActorName、Action、Entity、EntityId、Changes。
               其 SHA-256（小寫十六進位）即為 ChainHash。最新的數行可能尚未封存：其 ChainNumber 為 null。

            不包括的內容
            評估中屬於對方的資料、密碼及秘密連結、已發送的電郵原文，以及他人向貴機構分享的檔案。

            """.ReplaceLineEndings("\r\n");
    }
}
