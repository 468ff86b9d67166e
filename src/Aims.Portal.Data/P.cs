namespace Aims.Portal.Data; internal sealed class Placeholder;
