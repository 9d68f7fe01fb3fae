package nianbao.collect;

import nianbao.person.PersonalData;

/** Something in the inbox that was not collected this time, and why. */
public record PassedOver(String file, Reason reason) {

    private static final String UNNAMED = "（名称含个人信息的文件 a file with personal data in its name）";

    /** One whose name holds personal data is told of without it. */
    static PassedOver of(String file, Reason reason) {
        return new PassedOver(PersonalData.kindInPath(file).isPresent() ? UNNAMED : file, reason);
    }

    /** Why a file stays where it is; the words follow its name. */
    public enum Reason {
        NO_WORKBOOK("不是工作簿，只读取 .xlsx 和 .xls / is no workbook: figures are read from .xlsx and .xls alone"),
        LINK("是链接，不跟随链接 / is a link, and links are not followed"),
        UNREADABLE("无法读取，请检查权限 / cannot be read: check its permissions"),
        GONE("查看收件夹时已被移走 / was taken away while the inbox was looked through"),
        UNSETTLED("仍在写入，下次再收 / was still being written: the next run takes it");

        private final String words;

        Reason(String words) {
            this.words = words;
        }

        /** The reason as it is told, in Chinese and English. */
        public String words() {
            return words;
        }
    }
}
