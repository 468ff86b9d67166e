using System.Text;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Mvc.ViewFeatures.Buffers;

namespace Aims.Portal.Web.Platform.Ui;

/// <summary>Gives a page the writer to its <see cref="PageBuffer"/>; everything else (mails, partials rendered alone) keeps MVC's.</summary>
public sealed class PageWriters(IHttpResponseStreamWriterFactory other) : IHttpResponseStreamWriterFactory
{
    public TextWriter CreateWriter(Stream stream, Encoding encoding) => stream is PageBuffer page && encoding is UTF8Encoding ? new PageWriter(page) : other.CreateWriter(stream, encoding);

    /// <summary>Sets this and <see cref="Scope"/> before MVC's own.</summary>
    public static void Add(IServiceCollection services)
    {
        Wrap<IHttpResponseStreamWriterFactory>(services, inner => new PageWriters(inner));
        Wrap<IViewBufferScope>(services, inner => new Scope(inner));
    }

    private static void Wrap<T>(IServiceCollection services, Func<T, T> around)
        where T : class
    {
        var original = services.Last(s => s.ServiceType == typeof(T));
        services.Remove(original);
        services.Add(new ServiceDescriptor(original.ImplementationType!, original.ImplementationType!, original.Lifetime));
        services.Add(new ServiceDescriptor(typeof(T), s => around((T)s.GetRequiredService(original.ImplementationType!)), original.Lifetime));
    }

    /// <summary>MVC puts a writer with pages of its own between a view and where it goes, so that a slow client does not block; a <see cref="PageWriter"/> never blocks.</summary>
    private sealed class Scope(IViewBufferScope other) : IViewBufferScope
    {
        public ViewBufferValue[] GetPage(int pageSize) => other.GetPage(pageSize);

        public void ReturnSegment(ViewBufferValue[] segment) => other.ReturnSegment(segment);

        public TextWriter CreateWriter(TextWriter writer) => writer is PageWriter ? writer : other.CreateWriter(writer);
    }
}
