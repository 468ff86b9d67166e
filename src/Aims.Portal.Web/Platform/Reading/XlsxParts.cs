using System.IO.Compression;
using System.Xml;

namespace Aims.Portal.Web.Platform.Reading;

/// <summary>The parts of a workbook, each read forward and once: no DTD, nothing from elsewhere, and no further than the budget goes.</summary>
internal sealed class XlsxParts(ZipArchive zip, InflateBudget budget)
{
    private const int Deepest = 60;

    /// <summary>Calls <paramref name="at"/> for each element, which says whether to go on.</summary>
    /// <returns>False where there is no such part.</returns>
    /// <exception cref="XmlException">It is no XML, or more than XML: it has a DTD.</exception>
    /// <exception cref="InvalidDataException">Its elements are nested too deep.</exception>
    public bool Walk(string name, Func<XmlReader, bool> at)
    {
        if (zip.GetEntry(name) is not { } entry) return false;
        using var content = new Counted(entry.Open(), budget);
        using var xml = XmlReader.Create(content, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = budget.Each, IgnoreComments = true, IgnoreProcessingInstructions = true });
        while (xml.Read())
        {
            if (xml.Depth > Deepest) throw new InvalidDataException("Its elements are nested too deep.");
            if (!at(xml)) break;
        }

        return true;
    }

    /// <summary>What an entry says of its own size is not believed.</summary>
    private sealed class Counted(Stream inner, InflateBudget budget) : Stream
    {
        private long sum;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => sum; set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var got = inner.Read(buffer, offset, count);
            sum += got;
            if (sum > budget.Each) throw new InflatesTooFarException();
            budget.Take(got);
            return got;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            if (disposing) inner.Dispose();
            base.Dispose(disposing);
        }
    }
}
