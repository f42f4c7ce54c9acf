using System.Net;
using System.Text;

namespace CityOffice.PublicSite;

/// <summary>The front page.</summary>
public static class Page
{
    public static string Of(IEnumerable<string> notices)
    {
        var html = new StringBuilder("<!doctype html><html lang=\"ja\"><meta charset=\"utf-8\"><title>市からのお知らせ</title><h1>市からのお知らせ</h1><ul>");
        foreach (var notice in notices)
        {
            html.Append("<li>").Append(WebUtility.HtmlEncode(notice)).Append("</li>");
        }

        return html.Append("</ul></html>").ToString();
    }
}
