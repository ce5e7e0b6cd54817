using Microsoft.Extensions.Primitives;
using RazorLight;
using RazorLight.Caching;

namespace Resume.Formats.Writers.Html;

/// <summary>What RazorLight takes for its cache of compiled templates: ours, which were compiled long ago.</summary>
internal sealed class BuiltInTemplateCache : ICachingProvider
{
    public TemplateCacheLookupResult RetrieveTemplate(string key) =>
        Contains(key) ? new(new TemplateCacheItem(key, () => Templates.Create(key)!)) : new();

    public bool Contains(string key) => Templates.Names.Contains(key);

    // Nothing compiles at run time, so that nothing is ever to be kept or dropped.
    public void CacheTemplate(string key, Func<ITemplatePage> pageFactory, IChangeToken expirationToken) =>
        throw new NotSupportedException("the built-in templates do not change");

    public void Remove(string key) => throw new NotSupportedException("the built-in templates do not change");
}
